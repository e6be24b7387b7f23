import { Skeleton } from '../../../components/skeleton';
import styles from './forecast-lead.module.css';

export function ForecastLeadSkeleton() {
  return (
    <div className={styles.lead}>
      <Skeleton height="1.75rem" />
      <Skeleton width="80%" height="1.75rem" />
      <Skeleton width="38rem" height="1.25rem" />
      <Skeleton width="30rem" height="1.25rem" />
    </div>
  );
}
