import { Skeleton } from '../../../components/skeleton';
import styles from './pooled-record.module.css';
import plots from './record-plots.module.css';

const PLOTS = ['calibration', 'skill', 'histogram', 'coverage'];

export function PooledRecordSkeleton() {
  return (
    <div className={styles.board}>
      <Skeleton width="28rem" height="2.25rem" />
      <Skeleton width="38rem" height="4.5rem" />
      <div className={`${plots.plots} ${plots.large}`}>
        {PLOTS.map((plot) => (
          <Skeleton key={plot} height="22rem" />
        ))}
      </div>
    </div>
  );
}
