import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { zoomed } from './chart-range';
import type { PriceDrawing } from './create-price-chart';

const IN = 0.8;
const BY_WHEEL = 0.002;
const NARROWEST = 5;

interface Zoom {
  /** Whether a key was one that zooms. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Zooms by + and −, back by 0, and by pinching a touchpad; the fingers on a touch screen the chart knows itself. */
export function useZoom(
  container: RefObject<HTMLElement | null>,
  drawn: PriceDrawing | null,
  reset: () => void,
): Zoom {
  useEffect(() => {
    const element = container.current;
    if (element === null || drawn === null) return;
    const onWheel = (event: WheelEvent) => {
      // A pinch arrives as a wheel with the control key; the plain wheel belongs to the page.
      if (!event.ctrlKey) return;
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left;
      zoom(drawn, Math.exp(event.deltaY * BY_WHEEL), drawn.chart.timeScale().coordinateToLogical(x));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [container, drawn]);

  function onKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    // With these keys, the browser zooms the page.
    if (drawn === null || ctrlKey || metaKey || altKey) return false;
    if (key === '+' || key === '=') zoom(drawn, IN);
    else if (key === '-') zoom(drawn, 1 / IN);
    else if (key === '0') reset();
    else return false;
    return true;
  }

  return { onKey };
}

/** Around a place, or around the end, where the forecast is. */
function zoom({ chart }: PriceDrawing, factor: number, around: number | null = null) {
  const range = chart.timeScale().getVisibleLogicalRange();
  if (range === null) return;
  const wanted = zoomed(range, factor, around ?? range.to);
  if (wanted.to - wanted.from >= NARROWEST || factor > 1) chart.timeScale().setVisibleLogicalRange(wanted);
}
