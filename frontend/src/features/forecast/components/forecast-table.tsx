import type { Forecast, HorizonForecast } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { Section } from '../../../components/section';
import { type Coverage, intervalOf, medianOf } from '../../../domain/quantiles';
import { formatDate, formatDayMonth, formatLongDate } from '../../../format/dates';
import { forecastFormat, formatPercent, unitOf } from '../../../format/numbers';
import { ForecastActions } from './forecast-actions';
import styles from './forecast-table.module.css';

const COVERAGES: readonly Coverage[] = [0.5, 0.8, 0.9, 0.95];

/** The fan as a table: for screen readers, for copying, for whoever wants the number. */
export function ForecastTable({ forecast }: { forecast: Forecast }) {
  const { asOf, horizons, instrument } = forecast;
  return (
    <Section title={`The next ${horizons.length} sessions`} actions={<ForecastActions forecast={forecast} />}>
      <table className={`${table.table} ${styles.table}`}>
        <caption>
          {instrument.name}, forecast close in {unitOf(instrument)}, made from prices up to {formatDate(asOf)}
          . Each range holds the close with the chance at the head of its column.
        </caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Middle</th>
            {COVERAGES.map((coverage) => (
              <th scope="col" key={coverage}>
                {formatPercent(coverage)}
                <span className="visually-hidden"> range</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {horizons.map((horizon) => (
            <Row key={horizon.horizon} forecast={forecast} horizon={horizon} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ forecast, horizon }: { forecast: Forecast; horizon: HorizonForecast }) {
  const { levels, instrument, lastClose } = forecast;
  const { date, quantiles } = horizon;
  const price = forecastFormat(instrument, lastClose);
  return (
    <tr>
      <th scope="row">
        <span className={styles.long}>{formatLongDate(date, new Date())}</span>
        <span className={styles.short}>{formatDayMonth(date)}</span>
      </th>
      <td className={table.strong}>{price(medianOf(levels, quantiles))}</td>
      {COVERAGES.map((coverage) => {
        const { low, high } = intervalOf(levels, quantiles, coverage);
        return (
          <td key={coverage}>
            <span className={styles.bound}>{price(low)}</span>
            <span className={styles.dash}> – </span>
            <span className={styles.bound}>{price(high)}</span>
          </td>
        );
      })}
    </tr>
  );
}
