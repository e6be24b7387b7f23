import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** Announced at once to screen readers; for failures. */
  urgent?: boolean;
}

/** Shown instead of content: says why there is none and what to do. */
export function Notice({ title, children, action, urgent = false }: NoticeProps) {
  return (
    <div className={styles.notice} role={urgent ? 'alert' : undefined}>
      <p className={styles.title}>{title}</p>
      <div className={styles.body}>{children}</div>
      {action}
    </div>
  );
}
