import type { AlertCondition, Instrument } from '../../api/contract';
import { horizonInWords } from '../../domain/horizons';
import { formatClose, formatPercent } from '../../format/numbers';

/** What somebody is told of, as a title: "A close outside its 80 % range". */
export function conditionInWords(condition: AlertCondition, instrument: Instrument): string {
  switch (condition.kind) {
    case 'OUTSIDE':
      return `A close outside its ${formatPercent(condition.level / 100)} range`;
    case 'WIDER':
      return `A next-day range at least ${formatPercent(condition.share)} wider than a week before`;
    case 'CHANCE': {
      const side = condition.side === 'ABOVE' ? 'above' : 'below';
      return (
        `A chance of at least ${formatPercent(condition.threshold)} of a close ${side} ` +
        `${formatClose(condition.price, instrument)}, ${horizonInWords(condition.horizon)}`
      );
    }
    case 'REPORT':
      return 'A report within five sessions';
  }
}
