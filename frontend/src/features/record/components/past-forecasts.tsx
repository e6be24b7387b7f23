import { useState } from 'react';
import type { Instrument, ScoredForecast } from '../../../api/contract';
import { OutcomeChart } from '../../../chart/outcome-chart';
import { caughtSentence } from '../../../domain/caught';
import { formatDate } from '../../../format/dates';
import { OutcomeTable } from './outcome-table';
import styles from './past-forecasts.module.css';

interface PastForecastsProps {
  /** The newest first. */
  forecasts: readonly ScoredForecast[];
  instrument: Instrument;
}

/** One past forecast at a time: its fan with the actual closes, drawn and in numbers. */
export function PastForecasts({ forecasts, instrument }: PastForecastsProps) {
  const [chosen, setChosen] = useState(0);
  const forecast = forecasts[chosen] ?? forecasts[0];
  if (forecast === undefined) return null;
  return (
    <div className={styles.past}>
      <p className={styles.choice}>
        <label htmlFor="past-forecast">The forecast of</label>
        <select
          id="past-forecast"
          className={styles.select}
          value={chosen}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {forecasts.map(({ asOf, modelVersion }, index) => (
            <option key={`${asOf} ${modelVersion}`} value={index}>
              {formatDate(asOf)}
            </option>
          ))}
        </select>
      </p>
      <p>{caughtSentence(forecast.outcomes)}</p>
      <OutcomeChart forecast={forecast} instrument={instrument} />
      <details className={styles.details}>
        <summary>What was forecast and what happened, in numbers</summary>
        <OutcomeTable forecast={forecast} instrument={instrument} />
      </details>
    </div>
  );
}
