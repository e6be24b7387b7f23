import styles from './skeleton.module.css';

interface SkeletonProps {
  width?: string;
  height?: string;
}

/** A grey shape where content will be, never wider than the page. */
export function Skeleton({ width = '100%', height = '1em' }: SkeletonProps) {
  const style = { width: `min(${width}, 100vw - 2 * var(--gutter))`, height };
  return <span className={styles.skeleton} style={style} aria-hidden="true" />;
}
