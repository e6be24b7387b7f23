import { formatPercent } from '../format/numbers';
import styles from './pit-mark.module.css';

const WIDTH = 100;
const HEIGHT = 12;
const RANGE = { from: 0.1, to: 0.9 };

/** Where the last close fell in the distribution that had been forecast for it; the bar is the 80 % range. */
export function PitMark({ pit }: { pit: number }) {
  const inside = RANGE.from <= pit && pit <= RANGE.to;
  const x = (share: number) => 4 + share * (WIDTH - 8);
  return (
    <svg
      className={styles.mark}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`The close was above ${formatPercent(pit)} of what had been forecast`}
    >
      <line className={styles.axis} x1={x(0)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect
        className={styles.range}
        x={x(RANGE.from)}
        width={x(RANGE.to) - x(RANGE.from)}
        y="3"
        height={HEIGHT - 6}
      />
      <circle className={inside ? styles.inside : styles.outside} cx={x(pit)} cy={HEIGHT / 2} r="3.5" />
    </svg>
  );
}
