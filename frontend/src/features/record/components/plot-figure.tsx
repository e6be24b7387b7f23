import type { ReactNode } from 'react';
import styles from './record-plots.module.css';

interface PlotFigureProps {
  title: string;
  /** What the plot shows. */
  finding: string;
  /** How it is read. */
  reading: string;
  children: ReactNode;
}

export function PlotFigure({ title, finding, reading, children }: PlotFigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p>{finding}</p>
        <p className="muted">{reading}</p>
      </figcaption>
      {children}
    </figure>
  );
}
