import type { Interval } from '../../domain/quantiles';
import styles from './said-bar.module.css';
import type { Scale } from './scale';

/** The range that was said for a close, as a bar with an end above and below. */
export function SaidBar({ range, x, y }: { range: Interval; x: number; y: Scale }) {
  const [high, low] = [y(range.high), y(range.low)];
  return <path className={styles.said} d={`M${x - 5} ${high}h10M${x} ${high}V${low}M${x - 5} ${low}h10`} />;
}
