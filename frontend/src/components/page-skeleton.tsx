import { Loading } from './loading';
import styles from './page-skeleton.module.css';
import { Skeleton } from './skeleton';

/** A page whose code is still on its way: heading, some words, something wide. */
export function PageSkeleton() {
  return (
    <Loading what="the page">
      <div className={styles.page}>
        <Skeleton width="14rem" height="2.5rem" />
        <Skeleton width="38rem" height="1.375rem" />
        <Skeleton width="30rem" height="1.375rem" />
        <Skeleton height="24rem" />
      </div>
    </Loading>
  );
}
