import { formatPercent } from '../format/numbers';
import styles from './range-key.module.css';

/** Explains the range bars once for the whole list. */
export function RangeKey() {
  return (
    <ul className={styles.key}>
      <li>
        <span className={styles.interval} /> {formatPercent(0.8)} range
      </li>
      <li>
        <span className={styles.middle} /> middle
      </li>
      <li>
        <span className={styles.close} /> last close
      </li>
      <li>all on one scale</li>
    </ul>
  );
}
