import { Skeleton } from '../../../components/skeleton';
import styles from './watchlist-skeleton.module.css';

const ROWS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The lines of a list that is on its way. */
export function WatchlistSkeleton() {
  return (
    <div className={styles.lines}>
      {ROWS.map((key) => (
        <div key={key} className={styles.line}>
          <Skeleton width="8rem" height="1rem" />
          <Skeleton width="40%" height="1rem" />
        </div>
      ))}
    </div>
  );
}
