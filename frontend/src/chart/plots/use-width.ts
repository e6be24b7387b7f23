import { useLayoutEffect, useRef, useState } from 'react';

/** How wide an element is, so that what is drawn in it keeps the size of its letters. */
export function useWidth(before: number) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(before);

  useLayoutEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return;
    const measure = (measured: number) => measured > 0 && setWidth(Math.round(measured));
    measure(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);

  return { element, width };
}
