import { Skeleton } from '../../../components/skeleton';
import styles from './past-forecast.module.css';

/** A sentence, a fan and a table to come. */
export function EntrySkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton width="38rem" height="3.5rem" />
      <Skeleton height="24rem" />
      <Skeleton height="40rem" />
    </div>
  );
}
