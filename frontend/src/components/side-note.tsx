import type { ReactNode } from 'react';
import styles from './side-note.module.css';

/** A remark that changes how the text next to it should be read. */
export function SideNote({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
