import type { ReactNode } from 'react';
import styles from './plot-frame.module.css';
import { useWidth } from './use-width';

export interface Size {
  width: number;
  height: number;
}

interface PlotFrameProps {
  /** What the plot shows, in words: all that is read of it aloud. */
  label: string;
  heightOf: (width: number) => number;
  /** What lies over the drawing and can be reached by itself: a picture's parts cannot. */
  overlay?: ((size: Size) => ReactNode) | undefined;
  children: (size: Size) => ReactNode;
}

const BEFORE_IT_IS_MEASURED = 320;

/** An SVG as wide as its place, drawn in its own pixels. */
export function PlotFrame({ label, heightOf, overlay, children }: PlotFrameProps) {
  const { element, width } = useWidth(BEFORE_IT_IS_MEASURED);
  const height = heightOf(width);
  return (
    <div ref={element} className={styles.frame}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {children({ width, height })}
      </svg>
      {overlay?.({ width, height })}
    </div>
  );
}
