import styles from './axes.module.css';
import type { Box } from './box';
import type { Scale } from './scale';

interface ValueAxisProps {
  box: Box;
  ticks: readonly number[];
  y: Scale;
  format: (value: number) => string;
}

/** Hairlines across the plot, with their values on the left. */
export function ValueAxis({ box, ticks, y, format }: ValueAxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line className={styles.grid} x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
      <text className={styles.y} x={box.left - 6} y={y(tick)}>
        {format(tick)}
      </text>
    </g>
  ));
}

interface BottomLabelsProps {
  box: Box;
  start: string;
  middle?: string;
  end: string;
}

/** Words below the plot: at its ends and in the middle. */
export function BottomLabels({ box, start, middle, end }: BottomLabelsProps) {
  const y = box.bottom + 18;
  return (
    <>
      <text className={styles.start} x={box.left} y={y}>
        {start}
      </text>
      {middle !== undefined && (
        <text className={styles.middle} x={(box.left + box.right) / 2} y={y}>
          {middle}
        </text>
      )}
      <text className={styles.end} x={box.right} y={y}>
        {end}
      </text>
    </>
  );
}
