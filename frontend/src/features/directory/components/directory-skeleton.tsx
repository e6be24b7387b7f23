import { Skeleton } from '../../../components/skeleton';
import styles from './directory-skeleton.module.css';

const ROWS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function DirectorySkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton width="32rem" height="1.5rem" />
      <Skeleton width="22rem" height="2.25rem" />
      {ROWS.map((row) => (
        <Skeleton key={row} height="1.75rem" />
      ))}
    </div>
  );
}
