import { Link } from 'react-router';
import type { IndexSummary, Instrument } from '../../../api/contract';
import { RowOfLink } from '../../../components/row-of-link';
import { instrumentPath } from '../../../domain/instrument-path';
import row from './index-row.module.css';
import styles from './index-without-forecast.module.css';

interface IndexWithoutForecastProps {
  instrument: Instrument;
  status: IndexSummary['status'];
}

export function IndexWithoutForecast({ instrument, status }: IndexWithoutForecastProps) {
  return (
    <RowOfLink className={row.row} aria-labelledby={`index-${instrument.symbol}`}>
      <div className={row.name}>
        <h3 id={`index-${instrument.symbol}`}>
          <Link to={instrumentPath(instrument.symbol)} className={row.link}>
            {instrument.name}
          </Link>
        </h3>
        <p className="small muted">{instrument.exchangeName}</p>
      </div>
      <p className={`${styles.words} small muted`}>
        {status === 'NO_DATA'
          ? 'There is no price history for this index, so there is nothing to forecast from. The other indices are not affected.'
          : 'Its forecast is unavailable right now. Its history and chart still work, and so do the other indices.'}
      </p>
    </RowOfLink>
  );
}
