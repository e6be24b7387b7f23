import { Skeleton } from '../../../components/skeleton';
import styles from './chart-skeleton.module.css';

export function ChartSkeleton() {
  return (
    <div className={styles.chart}>
      <Skeleton height="2.25rem" />
      <Skeleton height="clamp(18rem, 52vw, 28rem)" />
    </div>
  );
}
