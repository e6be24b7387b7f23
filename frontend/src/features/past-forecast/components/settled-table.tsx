import type { Forecast } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { RangeCell } from '../../../components/range-cell';
import { Section } from '../../../components/section';
import { SessionHead } from '../../../components/session-head';
import { medianOf } from '../../../domain/quantiles';
import type { SettledSession } from '../../../domain/settled';
import { formatDate } from '../../../format/dates';
import { forecastFormat, formatClose, formatPercent, unitOf } from '../../../format/numbers';
import styles from './past-forecast.module.css';

interface SettledTableProps {
  forecast: Forecast;
  sessions: readonly SettledSession[];
}

/** Every session of a forecast: what was said, and how it closed. */
export function SettledTable({ forecast, sessions }: SettledTableProps) {
  const { instrument, asOf, lastClose } = forecast;
  const price = forecastFormat(instrument, lastClose);
  return (
    <Section title="What was said, and what happened">
      <table className={`${table.table} ${styles.table}`}>
        <caption>
          {instrument.name}, closes in {unitOf(instrument)}, forecast from prices up to {formatDate(asOf)}.
          Per cent are counted from the close of that day, {formatClose(lastClose, instrument)}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Middle</th>
            <th scope="col">{formatPercent(0.8)} range</th>
            <th scope="col">Close</th>
            <th scope="col">Inside</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ horizon, date, quantiles, range80, close, inside80 }) => (
            <tr key={horizon}>
              <SessionHead date={date} />
              <td>{price(medianOf(forecast.levels, quantiles))}</td>
              <RangeCell range={range80} close={lastClose} price={price} />
              <td className={table.strong}>
                {close === null ? '–' : formatClose(close, instrument, lastClose)}
              </td>
              <td className={inside80 === false ? styles.outside : undefined}>{verdict(inside80)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function verdict(inside: boolean | null): string {
  if (inside === null) return 'to come';
  return inside ? 'Yes' : 'No';
}
