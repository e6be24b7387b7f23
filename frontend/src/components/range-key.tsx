import type { PercentScale } from '../domain/percent-scale';
import { formatPercent } from '../format/numbers';
import styles from './range-key.module.css';
import { RangeScale } from './range-scale';

interface RangeKeyProps {
  /** The scale of the bars; undefined while it is not known. */
  scale: PercentScale | undefined;
}

/** Explains the range bars once for the whole list. */
export function RangeKey({ scale }: RangeKeyProps) {
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
      {scale && (
        <li className={styles.scale}>
          <span>all on one scale:</span> <RangeScale scale={scale} />
        </li>
      )}
    </ul>
  );
}
