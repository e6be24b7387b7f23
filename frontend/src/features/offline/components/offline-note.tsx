import { skipToken, useQuery } from '@tanstack/react-query';
import { useMatch } from 'react-router';
import { forecastQuery } from '../../../api/get-forecast';
import { formatDate } from '../../../format/dates';
import { useOnline } from '../use-online';
import styles from './offline-note.module.css';

/** Says without a connection that what is shown was read before, and of which day a forecast is. */
export function OfflineNote() {
  const online = useOnline();
  const symbol = useMatch('/instruments/:symbol')?.params.symbol ?? '';
  // Looks at what the page has read, and asks for nothing itself.
  const { data: forecast } = useQuery({ ...forecastQuery(symbol), queryFn: skipToken });
  return (
    <div role="status">
      {!online && (
        <p className={styles.note}>
          <strong>You are offline.</strong>{' '}
          {forecast
            ? `This is the forecast of ${formatDate(forecast.asOf)}; a newer one may exist.`
            : 'This is what was last read here; newer forecasts may exist.'}
        </p>
      )}
    </div>
  );
}
