import type { Instrument, ScoredForecast } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { holds } from '../../../domain/caught';
import { intervalOf, LEVELS, medianOf } from '../../../domain/quantiles';
import { formatDate, formatDayMonth } from '../../../format/dates';
import { forecastFormat, formatClose, formatPercent } from '../../../format/numbers';

interface OutcomeTableProps {
  forecast: ScoredForecast;
  instrument: Instrument;
}

export function OutcomeTable({ forecast, instrument }: OutcomeTableProps) {
  const price = forecastFormat(instrument, forecast.lastClose);
  return (
    <table className={table.table}>
      <caption>
        The forecast of {formatDate(forecast.asOf)}, made by {forecast.modelVersion}
      </caption>
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Middle</th>
          <th scope="col">{formatPercent(0.8)} range</th>
          <th scope="col">Close</th>
          <th scope="col">Caught</th>
        </tr>
      </thead>
      <tbody>
        {forecast.outcomes.map(({ horizon, date, quantiles, close }) => {
          const interval = intervalOf(LEVELS, quantiles, 0.8);
          return (
            <tr key={horizon}>
              <th scope="row">{formatDayMonth(date)}</th>
              <td>{price(medianOf(LEVELS, quantiles))}</td>
              <td>
                {price(interval.low)} – {price(interval.high)}
              </td>
              <td className={table.strong}>{formatClose(close, instrument)}</td>
              <td>{holds(interval, close) ? 'Yes' : 'No'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
