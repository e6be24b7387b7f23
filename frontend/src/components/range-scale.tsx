import type { PercentScale } from '../domain/percent-scale';
import { formatRoundPercent } from '../format/numbers';
import { placeOf, ScaleLine, WIDTH } from './range-bar';
import bar from './range-bar.module.css';
import styles from './range-scale.module.css';

/** The scale of the range bars, as wide as they are, with its ends named. */
export function RangeScale({ scale }: { scale: PercentScale }) {
  const end = formatRoundPercent(scale.reach);
  return (
    <span className={styles.scale}>
      <svg
        className={bar.bar}
        viewBox={`0 0 ${WIDTH} 32`}
        role="img"
        aria-label={`from ${end} below the last close to ${end} above, a tick every ${formatRoundPercent(scale.step)}`}
      >
        <ScaleLine scale={scale} />
        <text className={styles.start} x="0" y="28">
          −{end}
        </text>
        <text className={styles.middle} x={placeOf(0, scale)} y="28">
          0
        </text>
        <text className={styles.end} x={WIDTH} y="28">
          +{end}
        </text>
      </svg>
    </span>
  );
}
