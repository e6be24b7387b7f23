import { useEffect, useRef } from 'react';
import type { Instrument, ScoredForecast } from '../api/contract';
import { formatDate } from '../format/dates';
import { useTheme } from '../styles/use-theme';
import { createOutcomeChart } from './create-outcome-chart';
import styles from './outcome-chart.module.css';

interface OutcomeChartProps {
  forecast: ScoredForecast;
  instrument: Instrument;
}

/** A past fan with the actual closes drawn over it as dots. */
export function OutcomeChart({ forecast, instrument }: OutcomeChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const theme = useTheme();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme's colours are baked into the drawing
  useEffect(() => {
    if (container.current === null) return;
    const chart = createOutcomeChart(container.current, forecast, instrument);
    return () => chart.remove();
  }, [forecast, instrument, theme]);

  return (
    <div
      ref={container}
      className={styles.chart}
      role="img"
      aria-label={`The fan of ${formatDate(forecast.asOf)} with the actual closes as dots; the table below has the numbers`}
    />
  );
}
