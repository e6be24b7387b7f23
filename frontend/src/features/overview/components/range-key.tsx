import { formatPercent } from '../../../format/numbers';
import styles from './range-key.module.css';

/** Explains the range bars once for the whole list. */
export function RangeKey() {
  return (
    <p className={styles.key}>
      <span className={styles.interval} /> {formatPercent(0.8)} range <span className={styles.middle} />{' '}
      middle <span className={styles.close} /> last close; all on one scale
    </p>
  );
}
