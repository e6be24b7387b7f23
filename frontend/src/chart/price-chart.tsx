import { useId, useRef } from 'react';
import { ChangingText } from '../components/changing-text';
import styles from './price-chart.module.css';
import { describeReading } from './readings';
import { type Pointing, usePointing } from './use-pointing';
import { type PriceChartInput, usePriceChart } from './use-price-chart';
import { useReading } from './use-reading';
import { useZoom } from './use-zoom';

interface PriceChartProps extends PriceChartInput {
  name: string;
}

const HINTS: Record<Pointing, string> = {
  mouse: 'Move over the chart to read a session.',
  touch: 'Tap the chart to read a session; pinch to zoom.',
  keyboard: 'Use the arrow keys to read a session, + and − to zoom.',
};

/** The chart with the line above it that reads out whatever the pointer, a tap or the arrow keys are on. */
export function PriceChart({ name, ...input }: PriceChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { pointing, watching } = usePointing();
  const { drawn, readings, showRange } = usePriceChart(container, input);
  const { reading, byKeyboard, onKeyDown: read, forget } = useReading(drawn, readings);
  const { onKey: zoom } = useZoom(container, drawn, showRange);
  const words = reading && describeReading(reading, input.quotation);
  return (
    <figure>
      <figcaption className={words ? styles.reading : `${styles.reading} muted`}>
        <ChangingText>{words ?? HINTS[pointing]}</ChangingText>
      </figcaption>
      {/* Only what was asked for by key is spoken; a pointer passing over the chart is not. */}
      <p role="status" className="visually-hidden">
        {byKeyboard && words}
      </p>
      <div
        ref={container}
        className={styles.chart}
        role="application"
        aria-roledescription="chart"
        aria-label={`${name}, daily closes${input.forecast ? ' and the forecast after the last' : ''}`}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; the arrow keys read it out
        tabIndex={0}
        onKeyDown={(event) => (zoom(event) ? forget() : read(event))}
        {...watching}
      />
      <p id={hint} hidden>
        The left and right arrow keys read one session after the other, Home and End jump to the ends; plus
        and minus zoom, 0 shows the whole timeframe again.
      </p>
    </figure>
  );
}
