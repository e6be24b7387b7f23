import styles from './range-bar.module.css';

interface RangeBarProps {
  /** All relative to the last close, which is the bar's centre. */
  low: number;
  middle: number;
  high: number;
  reach: number;
}

const WIDTH = 160;
const HEIGHT = 14;

/** An interval drawn around the last close; the numbers next to it say the same. */
export function RangeBar({ low, middle, high, reach }: RangeBarProps) {
  const x = (move: number) => WIDTH / 2 + (move / reach) * (WIDTH / 2 - 4);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect className={styles.interval} x={x(low)} width={x(high) - x(low)} y="4" height={HEIGHT - 8} />
      <line className={styles.close} x1={WIDTH / 2} x2={WIDTH / 2} y1="0" y2={HEIGHT} />
      <circle className={styles.middle} cx={x(middle)} cy={HEIGHT / 2} r="3" />
    </svg>
  );
}
