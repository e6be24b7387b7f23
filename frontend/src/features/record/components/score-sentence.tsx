import type { HorizonRecord } from '../../../api/contract';
import { horizonInWords } from '../../../domain/horizons';
import { formatDate } from '../../../format/dates';
import { formatCount, formatPercent } from '../../../format/numbers';
import { skillFinding } from '../findings';

/** A record in a sentence, its n first. */
export function ScoreSentence({ record: { score, from, to } }: { record: HorizonRecord }) {
  const { horizon, count, coverage80, coverage95 } = score;
  return (
    <p className="reading">
      {formatCount(count)} {count === 1 ? 'close' : 'closes'} from {formatDate(from)} to {formatDate(to)},
      forecast {horizon === 1 ? 'the evening before' : horizonInWords(horizon)}: {formatPercent(coverage80)}{' '}
      were inside the {formatPercent(0.8)} range and {formatPercent(coverage95)} inside the{' '}
      {formatPercent(0.95)} range. Skill against the naive forecast: {skillFinding(score)}
    </p>
  );
}
