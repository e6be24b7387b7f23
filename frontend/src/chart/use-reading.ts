import type { MouseEventParams, Time } from 'lightweight-charts';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { shiftToShow } from './chart-range';
import type { PriceDrawing } from './create-price-chart';
import { priceOf, type Reading } from './readings';

interface ReadingState {
  reading: Reading | null;
  byKeyboard: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  /** The chart has moved below the pointer, so that what it pointed at is another session. */
  forget: () => void;
}

/** What the crosshair is on, moved by the pointer, a tap or the arrow keys. */
export function useReading(drawn: PriceDrawing | null, readings: readonly Reading[]): ReadingState {
  const [index, setIndex] = useState<number | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);

  useEffect(() => {
    if (drawn === null) return;
    const onMove = ({ time, sourceEvent }: MouseEventParams) => {
      // The crosshair also moves when a key sets it; that has no event of its own.
      if (sourceEvent === undefined) return;
      show(time);
    };
    // A finger that taps moves no crosshair of its own.
    const onTap = ({ time }: MouseEventParams) => pointAt(drawn, show(time));
    const show = (time: Time | undefined) => {
      const found = readings.findIndex(({ date }) => date === time);
      setByKeyboard(false);
      setIndex(found >= 0 ? found : null);
      return readings[found];
    };
    drawn.chart.subscribeCrosshairMove(onMove);
    drawn.chart.subscribeClick(onTap);
    return () => {
      drawn.chart.unsubscribeCrosshairMove(onMove);
      drawn.chart.unsubscribeClick(onTap);
    };
  }, [drawn, readings]);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextIndex(event.key, index, readings);
    const reading = next === null ? undefined : readings[next];
    if (drawn === null || next === null || reading === undefined) return;
    event.preventDefault();
    setByKeyboard(true);
    setIndex(next);
    bringIntoView(drawn, reading);
    pointAt(drawn, reading);
  }

  function forget() {
    if (byKeyboard) return;
    setIndex(null);
    drawn?.chart.clearCrosshairPosition();
  }

  return { forget, reading: index === null ? null : (readings[index] ?? null), byKeyboard, onKeyDown };
}

function pointAt({ chart, prices }: PriceDrawing, reading: Reading | undefined) {
  if (reading === undefined) chart.clearCrosshairPosition();
  else chart.setCrosshairPosition(priceOf(reading), reading.date, prices);
}

function bringIntoView({ chart }: PriceDrawing, { date }: Reading) {
  const timeScale = chart.timeScale();
  const range = timeScale.getVisibleLogicalRange();
  const place = timeScale.timeToIndex(date);
  if (range === null || place === null) return;
  const shift = shiftToShow(range, place);
  if (shift !== 0) timeScale.setVisibleLogicalRange({ from: range.from + shift, to: range.to + shift });
}

/** Where a key leads: the first arrow begins at the last close, the ends hold. Null for other keys. */
export function nextIndex(key: string, index: number | null, readings: readonly Reading[]): number | null {
  const lastBar = readings.findLastIndex(({ kind }) => kind === 'bar');
  switch (key) {
    case 'ArrowLeft':
      return index === null ? lastBar : Math.max(0, index - 1);
    case 'ArrowRight':
      return index === null ? lastBar : Math.min(readings.length - 1, index + 1);
    case 'Home':
      return 0;
    case 'End':
      return readings.length - 1;
    default:
      return null;
  }
}
