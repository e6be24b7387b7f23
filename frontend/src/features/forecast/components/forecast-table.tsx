import { useId, useState } from 'react';
import type { Forecast, HorizonForecast } from '../../../api/contract';
import { Button } from '../../../components/button';
import table from '../../../components/data-table.module.css';
import { RangeCell } from '../../../components/range-cell';
import { SameByCurl } from '../../../components/same-by-curl';
import { Section } from '../../../components/section';
import { SessionHead } from '../../../components/session-head';
import { type Coverage, intervalOf, medianOf } from '../../../domain/quantiles';
import { reportInWords, reportOn } from '../../../domain/upcoming-reports';
import { formatDate } from '../../../format/dates';
import { forecastFormat, formatPercent, unitOf } from '../../../format/numbers';
import { ForecastActions } from './forecast-actions';
import styles from './forecast-table.module.css';

const COVERAGES: readonly Coverage[] = [0.5, 0.8, 0.9, 0.95];

/** The fan as a table: for screen readers, for copying, for whoever wants the number. */
export function ForecastTable({ forecast }: { forecast: Forecast }) {
  const { asOf, horizons, instrument } = forecast;
  const [all, setAll] = useState(false);
  const rows = useId();
  return (
    <Section title={`The next ${horizons.length} sessions`} actions={<ForecastActions forecast={forecast} />}>
      <table id={rows} className={`${table.table} ${styles.table} ${all ? '' : styles.folded}`}>
        <caption>
          {instrument.name}, forecast close in {unitOf(instrument)}, made from prices up to {formatDate(asOf)}
          . Each range holds the close with the chance at the head of its column; below it, the same from the
          last close.
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
      <Button className={styles.unfold} aria-expanded={all} aria-controls={rows} onClick={() => setAll(!all)}>
        {all ? 'Show the first 5 sessions' : `Show all ${horizons.length} sessions`}
      </Button>
      <SameByCurl
        path={`/api/forecasts/${encodeURIComponent(instrument.symbol)}/${asOf}`}
        of="the forecast"
      />
    </Section>
  );
}

function Row({ forecast, horizon }: { forecast: Forecast; horizon: HorizonForecast }) {
  const { levels, instrument, lastClose } = forecast;
  const { date, quantiles } = horizon;
  const price = forecastFormat(instrument, lastClose);
  const report = reportOn(forecast, date);
  return (
    <tr>
      <SessionHead date={date} note={report && reportInWords(report, date)} />
      <td className={table.strong}>{price(medianOf(levels, quantiles))}</td>
      {COVERAGES.map((coverage) => (
        <RangeCell
          key={coverage}
          range={intervalOf(levels, quantiles, coverage)}
          close={lastClose}
          price={price}
        />
      ))}
    </tr>
  );
}
