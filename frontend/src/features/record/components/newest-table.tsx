import { Link } from 'react-router';
import type { Instrument } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { forecastPath } from '../../../domain/instrument-path';
import { formatDate } from '../../../format/dates';
import { forecastFormat, formatClose, formatPercent, unitOf } from '../../../format/numbers';
import type { Said } from '../said';
import styles from './newest-forecasts.module.css';

interface NewestTableProps {
  instrument: Instrument;
  sessions: readonly Said[];
}

export function NewestTable({ instrument, sessions }: NewestTableProps) {
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption>
        Forecasts of the next close in {unitOf(instrument)}, the newest first, each with a link to its
        permanent address
      </caption>
      <thead>
        <tr>
          <th scope="col">Said for</th>
          <th scope="col">{formatPercent(0.8)} range</th>
          <th scope="col">Close</th>
          <th scope="col">Inside</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ asOf, date, range80, close, inside }) => {
          const price = forecastFormat(instrument, close);
          return (
            <tr key={asOf}>
              <th scope="row">
                <Link to={forecastPath(instrument.symbol, asOf)}>{formatDate(date)}</Link>
              </th>
              <td>
                {price(range80.low)} – {price(range80.high)}
              </td>
              <td>{formatClose(close, instrument)}</td>
              <td className={inside ? undefined : table.strong}>{inside ? 'Yes' : 'No'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
