import type { Company, Estimate, Instrument } from '../../../api/contract';
import { spanInWords } from '../../../domain/range-words';
import { formatCount, formatDecimal, formatPercent } from '../../../format/numbers';
import styles from './heat-map.module.css';

interface HeatMapProps {
  /** The reader's index, which is marked. */
  symbol: string;
  company: Company;
}

/** The correlations of each two indices: recent ones above the diagonal, those of five years below. */
export function HeatMap({ symbol, company: { indices, pairs } }: HeatMapProps) {
  function estimateOf(row: Instrument, column: Instrument, above: boolean): Estimate | undefined {
    const pair = pairs.find(
      ({ first, second }) =>
        (first === row.symbol && second === column.symbol) ||
        (first === column.symbol && second === row.symbol),
    );
    return above ? pair?.recent : pair?.fiveYears;
  }
  return (
    <table className={styles.map}>
      <caption className="visually-hidden">
        Correlations of daily moves; above the diagonal of 60 sessions, below it of five years
      </caption>
      <thead>
        <tr>
          <td />
          {indices.map((index) => (
            <th key={index.symbol} scope="col" className={index.symbol === symbol ? styles.own : undefined}>
              <abbr title={index.name}>{index.symbol}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indices.map((row, down) => (
          <tr key={row.symbol}>
            <th scope="row" className={row.symbol === symbol ? styles.own : undefined}>
              {row.name}
            </th>
            {indices.map((column, across) => (
              <Cell
                key={column.symbol}
                estimate={down === across ? undefined : estimateOf(row, column, across > down)}
                own={row.symbol === symbol || column.symbol === symbol}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ estimate, own }: { estimate: Estimate | undefined; own: boolean }) {
  if (estimate === undefined) return <td className={styles.none}>–</td>;
  const { value, count, interval } = estimate;
  const strength = Math.round(Math.min(1, Math.abs(value)) * 10);
  const classes = [styles[value < 0 ? `against${strength}` : `with${strength}`], own ? styles.ofOwn : ''];
  const words = interval
    ? `n = ${formatCount(count)}, ${formatPercent(0.95)} interval ${spanInWords(interval, (end) => formatDecimal(end, 2))}`
    : `n = ${formatCount(count)}`;
  return (
    <td className={classes.join(' ')} title={words}>
      {formatDecimal(value, 2)}
      <span className="visually-hidden">, {words}</span>
    </td>
  );
}
