import { Link } from 'react-router';
import type { IndexSummary, Instrument } from '../../../api/contract';
import { instrumentPath } from '../../../domain/instrument-path';
import styles from './index-without-forecast.module.css';

interface IndexWithoutForecastProps {
  instrument: Instrument;
  status: IndexSummary['status'];
}

export function IndexWithoutForecast({ instrument, status }: IndexWithoutForecastProps) {
  return (
    <article className={styles.row}>
      <div>
        <h3>{instrument.name}</h3>
        <p className="small muted">{instrument.exchangeName}</p>
      </div>
      <p className="small muted">
        {status === 'NO_DATA' ? (
          'There is no price history for this index, so there is nothing to forecast from. The other indices are not affected.'
        ) : (
          <>
            Its forecast is unavailable right now.{' '}
            <Link to={instrumentPath(instrument.symbol)}>Its history and chart</Link> still work, and so do
            the other indices.
          </>
        )}
      </p>
    </article>
  );
}
