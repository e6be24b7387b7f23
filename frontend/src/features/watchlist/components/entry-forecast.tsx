import { HorizonCell } from '../../../components/horizon-cell';
import { isOverdue, outlookOf } from '../../../domain/outlook';
import { formatDate } from '../../../format/dates';
import { ForecastRequest } from '../../forecast-request/components/forecast-request';
import { RequestAnnouncement } from '../../forecast-request/components/request-announcement';
import { useForecastRequest } from '../../forecast-request/use-forecast-request';
import type { Entry } from '../change';
import styles from './watchlist-row.module.css';

interface EntryForecastProps {
  entry: Entry;
  reach: number;
}

/** The entry's ranges, or the way to have some made. */
export function EntryForecast({ entry, reach }: EntryForecastProps) {
  const { instrument, forecast } = entry;
  const request = useForecastRequest(instrument.symbol, forecast?.asOf);
  const lastClose = outlookOf(entry)?.lastClose ?? null;
  return (
    <>
      <RequestAnnouncement name={instrument.name} request={request} />
      {forecast && (
        <>
          <div className={styles.day}>
            <HorizonCell title="Next day" summary={forecast.nextDay} {...{ instrument, lastClose, reach }} />
          </div>
          <div className={styles.week}>
            <HorizonCell
              title="Next week"
              summary={forecast.nextWeek}
              {...{ instrument, lastClose, reach }}
            />
          </div>
        </>
      )}
      {forecast === null && (
        <div className={styles.request}>
          <p className="small muted">No forecast yet.</p>
          <ForecastRequest request={request} />
        </div>
      )}
      {forecast !== null && isOverdue(entry) && (
        <div className={styles.overdue}>
          <p className="small muted">
            Made from prices up to {formatDate(forecast.asOf)}; the market has moved on.
          </p>
          <ForecastRequest request={request} />
        </div>
      )}
    </>
  );
}
