import type { ForecastRecord, HorizonRecord } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { useLiveName } from '../../../components/use-live-name';
import { percentSpan } from '../../../domain/range-words';
import { formatCount, formatPercent, formatSigned, formatSignedPercent } from '../../../format/numbers';
import styles from './skill-by-horizon.module.css';
import { reachOfWhiskers, SkillWhisker } from './skill-whisker';

/** The skill at each horizon with its interval, of published forecasts and of the back-test, on one scale. */
export function SkillByHorizon({ record: { live, backtest } }: { record: ForecastRecord }) {
  const liveName = useLiveName();
  const all = [...live, ...backtest];
  if (all.length === 0) return null;
  const reach = reachOfWhiskers(all.map(({ score }) => score));
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption>
        Skill against the naive forecast by horizon, with {formatPercent(0.95)} intervals; right of the line
        is better than naive
      </caption>
      <thead>
        <tr>
          <th scope="col">Sessions ahead</th>
          <th scope="col">n</th>
          <th scope="col">Skill</th>
          <th scope="col">t</th>
          <th scope="col">
            <span className="visually-hidden">Skill, drawn</span>
          </th>
        </tr>
      </thead>
      <Rows title={liveName} records={live} reach={reach} />
      <Rows title="Back-test" records={backtest} reach={reach} />
    </table>
  );
}

interface RowsProps {
  title: string;
  records: readonly HorizonRecord[];
  reach: number;
}

function Rows({ title, records, reach }: RowsProps) {
  if (records.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={5}>
          {title}
        </th>
      </tr>
      {records.map(({ score }) => (
        <tr key={score.horizon}>
          <th scope="row">{score.horizon}</th>
          <td>{formatCount(score.count)}</td>
          <td>
            {formatSignedPercent(score.skill)}
            {score.skillLow !== null && score.skillHigh !== null && (
              <span className={styles.interval}>{percentSpan(score.skillLow, score.skillHigh)}</span>
            )}
          </td>
          <td>{score.t === null ? '–' : formatSigned(score.t, 1)}</td>
          <td className={styles.drawn}>
            <SkillWhisker score={score} reach={reach} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
