import { Skeleton } from '../../../components/skeleton';
import styles from './record-skeleton.module.css';

const PLOTS = ['calibration', 'skill', 'histogram', 'coverage'];

/** A sentence and four plots to come. */
export function RecordSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton width="8rem" height="1.5rem" />
      <Skeleton width="38rem" height="3rem" />
      <div className={styles.plots}>
        {PLOTS.map((plot) => (
          <Skeleton key={plot} height="20rem" />
        ))}
      </div>
      <p className={styles.unloaded}>The record was not loaded when this page was printed: open it first.</p>
    </div>
  );
}
