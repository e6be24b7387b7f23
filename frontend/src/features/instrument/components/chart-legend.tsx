import { formatPercent } from '../../../format/numbers';
import styles from './chart-legend.module.css';

interface ChartLegendProps {
  showNaive: boolean;
  onShowNaive: (show: boolean) => void;
}

/** Names the bands, and adds the naive fan on request. */
export function ChartLegend({ showNaive, onShowNaive }: ChartLegendProps) {
  return (
    <div className={styles.legend}>
      <span className={styles.band50} /> {formatPercent(0.5)}
      <span className={styles.band80} /> {formatPercent(0.8)}
      <span className={styles.band95} /> {formatPercent(0.95)}
      <span className={styles.median} /> middle
      <label className={styles.switch}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
          role="switch"
          className="visually-hidden"
          checked={showNaive}
          onChange={(event) => onShowNaive(event.target.checked)}
        />
        <span className={styles.track} />
        Naive forecast
      </label>
    </div>
  );
}
