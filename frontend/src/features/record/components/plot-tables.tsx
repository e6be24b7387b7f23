import type { HorizonRecord, RecordDay } from '../../../api/contract';
import type { Banded } from '../../../chart/plots/chance';
import table from '../../../components/data-table.module.css';
import { formatDate } from '../../../format/dates';
import { formatPercent, formatRoundPercent, formatSignedPercent } from '../../../format/numbers';
import styles from './record-plots.module.css';

/** The four plots as tables. */
export function PlotTables({ record }: { record: HorizonRecord }) {
  const tenths = record.histogram.map((bin, place) => ({
    name: `${formatPercent(place / 10)} to ${formatPercent((place + 1) / 10)}`,
    ...bin,
  }));
  const levels = record.calibration.map((point) => ({
    name: formatRoundPercent(point.level),
    ...point,
  }));
  return (
    <details className={styles.details}>
      <summary>The four plots in numbers</summary>
      <div className={styles.tables}>
        <Shares caption="Calibration" heads={['Promised', 'Held']} rows={levels} />
        <Shares caption="Where the closes fell (PIT)" heads={['From the lowest', 'Closes']} rows={tenths} />
        {record.days.length > 0 && <Months days={record.days} />}
      </div>
    </details>
  );
}

interface SharesProps {
  caption: string;
  heads: readonly [string, string];
  rows: readonly (Banded & { name: string })[];
}

function Shares({ caption, heads, rows }: SharesProps) {
  return (
    <table className={table.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
          <th scope="col">By chance</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, share, low, high }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatPercent(share, 1)}</td>
            <td>
              {low === null || high === null ? '–' : `${formatPercent(low, 1)} – ${formatPercent(high, 1)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Months({ days }: { days: readonly RecordDay[] }) {
  return (
    <table className={table.table}>
      <caption>Skill and coverage over time, at the end of each month</caption>
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Skill</th>
          <th scope="col">{formatPercent(0.8)} range held</th>
        </tr>
      </thead>
      <tbody>
        {monthEnds(days).map(({ date, skill, coverage80 }) => (
          <tr key={date}>
            <th scope="row">{formatDate(date)}</th>
            <td>{formatSignedPercent(skill)}</td>
            <td>{formatPercent(coverage80)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function monthEnds(days: readonly RecordDay[]): RecordDay[] {
  return days.filter(({ date }, place) => days[place + 1]?.date.slice(0, 7) !== date.slice(0, 7));
}
