import type { ReactNode } from 'react';
import { formatPercent } from '../../../format/numbers';
import styles from './chart-legend.module.css';

/** Names the bands, next to the switches that add more fans. */
export function ChartLegend({ children }: { children: ReactNode }) {
  return (
    <div className={styles.legend}>
      <span className={styles.bands}>
        <span className={styles.band50} /> {formatPercent(0.5)}
        <span className={styles.band80} /> {formatPercent(0.8)}
        <span className={styles.band95} /> {formatPercent(0.95)}
        <span className={styles.median} /> middle
      </span>
      {children}
    </div>
  );
}
