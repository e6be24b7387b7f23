import type { Analytics } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { rangeName } from '../../../domain/analytics-sentences';
import { percentSpan } from '../../../domain/range-words';
import { formatCount, formatPercent, formatSignedPercent } from '../../../format/numbers';
import { PlaceBar } from './place-bar';
import styles from './widths-table.module.css';

/** The ranges of the next day, week and month: their width, its place in five years, and its change. */
export function WidthsTable({ widths }: Pick<Analytics, 'widths'>) {
  return (
    <table className={table.table}>
      <caption>The {formatPercent(0.8)} ranges in per cent of the last close</caption>
      <thead>
        <tr>
          <th scope="col">Range</th>
          <th scope="col">From, to</th>
          <th scope="col">Width</th>
          <th scope="col">Wider than, five years</th>
          <th scope="col">Since the day before</th>
          <th scope="col">Since a month ago</th>
        </tr>
      </thead>
      <tbody>
        {widths.map(({ horizon, low, high, width, percentile, count, sinceYesterday, sinceLastMonth }) => (
          <tr key={horizon}>
            <th scope="row">{rangeName(horizon)}</th>
            <td>{percentSpan(low, high)}</td>
            <td className={table.strong}>{formatPercent(width, 1)}</td>
            <td>
              {percentile === null ? '–' : formatPercent(percentile)}
              {percentile !== null && <PlaceBar place={percentile} />}
              <span className={styles.below}>n = {formatCount(count)}</span>
            </td>
            <td>{changeIn(sinceYesterday)}</td>
            <td>{changeIn(sinceLastMonth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changeIn(change: number | null): string {
  return change === null ? '–' : formatSignedPercent(change, 0);
}
