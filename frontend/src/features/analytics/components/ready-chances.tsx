import type { Chance, Estimate } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { useMarketNow } from '../../../components/use-market-now';
import { chanceInWords } from '../../../domain/chance-sentences';
import { formatShortDate } from '../../../format/dates';
import { formatCount, formatPercent, formatRoundPercent } from '../../../format/numbers';
import styles from './ready-chances.module.css';
import { SpanOf } from './span-of';

/** Some events with their chances, how often they come, and how well such chances were kept. */
export function ReadyChances({ chances }: { chances: readonly Chance[] }) {
  const now = useMarketNow();
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption>
        Some chances, each with how often such a change happened in five years, and how often it did where the
        back-test had promised it
      </caption>
      <thead>
        <tr>
          <th scope="col">The close</th>
          <th scope="col">Forecast</th>
          <th scope="col">Usual, five years</th>
          <th scope="col">Back-test promised</th>
          <th scope="col">Happened</th>
        </tr>
      </thead>
      <tbody>
        {chances.map((chance) => (
          <tr key={`${chance.horizon} ${chance.change}`}>
            <th scope="row">
              {eventInWords(chance)} <span className="muted">{formatShortDate(chance.date, now)}</span>
            </th>
            <td className={table.strong}>{chanceInWords(chance.probability)}</td>
            <td>
              <Share {...chance.usual} />
            </td>
            <Kept kept={chance.kept} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kept({ kept }: Pick<Chance, 'kept'>) {
  if (kept === null) return <td colSpan={2}>not back-tested yet</td>;
  const { promised, came, count, chance } = kept;
  return (
    <>
      <td>
        {formatPercent(promised)}
        <SpanOf band={chance} format={formatPercent} what="chance alone" />
      </td>
      <td>
        {formatPercent(came)}
        <span className={styles.below}>n = {formatCount(count)}</span>
      </td>
    </>
  );
}

function Share({ value, count, interval }: Estimate) {
  return (
    <>
      {formatPercent(value)}
      <SpanOf band={interval} format={formatPercent} what={`${formatPercent(0.95)} interval`} />
      <span className={styles.below}>n = {formatCount(count)}</span>
    </>
  );
}

/** "higher in the next session", "2 % or more down 5 sessions ahead" */
function eventInWords({ horizon, side, change }: Chance): string {
  const when = horizon === 1 ? 'in the next session' : `${horizon} sessions ahead`;
  if (change === 0) return `${side === 'ABOVE' ? 'higher' : 'not higher'} ${when}`;
  const direction = change < 0 ? 'down' : 'up';
  const size = formatRoundPercent(Math.abs(change));
  const beyond = change < 0 === (side === 'BELOW') ? 'or more' : 'or less';
  return `${size} ${beyond} ${direction} ${when}`;
}
