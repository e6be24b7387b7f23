import type { Interval } from '../domain/quantiles';
import { movesInWords } from '../domain/range-words';
import styles from './range-cell.module.css';

interface RangeCellProps {
  range: Interval;
  /** The close that the range is seen from. */
  close: number;
  price: (value: number) => string;
}

/** A range in a table: its prices, and below them the same in per cent. */
export function RangeCell({ range, close, price }: RangeCellProps) {
  return (
    <td>
      <span className={styles.bound}>{price(range.low)}</span>
      <span className={styles.dash}> – </span>
      <span className={styles.bound}>{price(range.high)}</span>
      <span className={styles.moves}>{movesInWords(range, close)}</span>
    </td>
  );
}
