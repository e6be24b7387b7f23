import { Skeleton } from '../../../components/skeleton';
import row from './watchlist-row.module.css';
import table from './watchlist-table.module.css';

const ROWS = ['one', 'two', 'three', 'four'];

export function WatchlistSkeleton() {
  return (
    <div className={table.list}>
      {ROWS.map((key) => (
        <div key={key} className={`${table.item} ${row.row}`}>
          <div className={row.name}>
            <Skeleton width="6rem" height="1.5rem" />
          </div>
          <div className={row.close}>
            <Skeleton width="6.5rem" height="4.25rem" />
          </div>
          <div className={row.spark}>
            <Skeleton height="3rem" />
          </div>
          <div className={row.day}>
            <Skeleton height="5.5rem" />
          </div>
          <div className={row.week}>
            <Skeleton height="5.5rem" />
          </div>
        </div>
      ))}
    </div>
  );
}
