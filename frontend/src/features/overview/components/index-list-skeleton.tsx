import { Skeleton } from '../../../components/skeleton';
import list from './index-list.module.css';
import row from './index-row.module.css';

const ROWS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

export function IndexListSkeleton() {
  return (
    <div className={list.list}>
      {ROWS.map((key) => (
        <div key={key} className={`${list.item} ${row.row}`}>
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
          <div className={row.score}>
            <Skeleton height="3.75rem" />
          </div>
        </div>
      ))}
    </div>
  );
}
