import { useId, useRef } from 'react';
import styles from './price-chart.module.css';
import { describeReading } from './readings';
import { type PriceChartInput, usePriceChart } from './use-price-chart';
import { useReading } from './use-reading';

interface PriceChartProps extends PriceChartInput {
  name: string;
}

/** The chart with the line above it that reads out whatever the pointer or the arrow keys are on. */
export function PriceChart({ name, ...input }: PriceChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { drawn, readings } = usePriceChart(container, input);
  const { reading, byKeyboard, onKeyDown } = useReading(drawn, readings);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.reading} aria-live={byKeyboard ? 'polite' : 'off'}>
        {reading ? describeReading(reading, input.quotation) : '\u00a0'}
      </figcaption>
      <div
        ref={container}
        className={styles.chart}
        role="application"
        aria-roledescription="chart"
        aria-label={`${name}, daily closes${input.forecast ? ' and the forecast after the last' : ''}`}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; the arrow keys read it out
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <p id={hint} className={styles.hint}>
        With the chart focused, the left and right arrow keys read one session after the other, Home and End
        jump to the ends.
      </p>
    </figure>
  );
}
