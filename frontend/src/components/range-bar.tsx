import { type PercentScale, ticksOf } from '../domain/percent-scale';
import styles from './range-bar.module.css';

interface RangeBarProps {
  /** All relative to the last close, which is the bar's centre. */
  low: number;
  middle: number;
  high: number;
  scale: PercentScale;
}

export const WIDTH = 176;
const HEIGHT = 16;

/** An interval drawn around the last close on a scale with ticks; the numbers next to it say the same. */
export function RangeBar({ low, middle, high, scale }: RangeBarProps) {
  const x = (move: number) => placeOf(move, scale);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <ScaleLine scale={scale} />
      <rect className={styles.interval} x={x(low)} width={x(high) - x(low)} y="4" height={HEIGHT - 8} />
      <line className={styles.close} x1={WIDTH / 2} x2={WIDTH / 2} y1="0" y2={HEIGHT} />
      <circle className={styles.middle} cx={x(middle)} cy={HEIGHT / 2} r="3" />
    </svg>
  );
}

/** The axis of a bar, with its ticks. */
export function ScaleLine({ scale }: { scale: PercentScale }) {
  return (
    <>
      <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <path
        className={styles.tick}
        d={ticksOf(scale)
          .map((tick) => `M${placeOf(tick, scale).toFixed(1)} ${HEIGHT / 2 - 5}v10`)
          .join('')}
      />
    </>
  );
}

/** Where on a bar a move is. */
export function placeOf(move: number, { reach }: PercentScale): number {
  return WIDTH / 2 + (move / reach) * (WIDTH / 2 - 4);
}
