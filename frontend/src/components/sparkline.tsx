import styles from './sparkline.module.css';
import { sparklinePath } from './sparkline-path';

interface SparklineProps {
  values: readonly number[];
  label: string;
}

const WIDTH = 160;
const HEIGHT = 44;

/** A small line of closes, the last one dotted. */
export function Sparkline({ values, label }: SparklineProps) {
  const { path, end } = sparklinePath(values, WIDTH, HEIGHT, 4);
  return (
    <svg className={styles.sparkline} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className={styles.line} d={path} />
      {end && <circle className={styles.end} cx={end.x} cy={end.y} r="2.5" />}
    </svg>
  );
}
