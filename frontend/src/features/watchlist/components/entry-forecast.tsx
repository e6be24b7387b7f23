import type { ReactNode } from 'react';
import { HorizonCell } from '../../../components/horizon-cell';
import { isOutOfDate, isOverdue, outlookOf } from '../../../domain/outlook';
import type { PercentScale } from '../../../domain/percent-scale';
import { formatDate } from '../../../format/dates';
import { formatPercent } from '../../../format/numbers';
import type { Entry } from '../change';
import styles from './watchlist-row.module.css';

interface EntryForecastProps {
  entry: Entry;
  scale: PercentScale;
  /** Asks for a newer forecast. */
  ask: ReactNode;
}

/** The entry's ranges, or the button that asks for some. */
export function EntryForecast({ entry, scale, ask }: EntryForecastProps) {
  const { instrument, forecast, widthPercentile, lastSession } = entry;
  const lastClose = outlookOf(entry)?.lastClose ?? null;
  return (
    <>
      {forecast && (
        <>
          <div className={styles.day}>
            <HorizonCell title="Next day" summary={forecast.nextDay} {...{ instrument, lastClose, scale }} />
            {widthPercentile !== null && (
              <p className="small muted">wider than {formatPercent(widthPercentile)} of five years’</p>
            )}
          </div>
          <div className={styles.week}>
            <HorizonCell
              title="Next week"
              summary={forecast.nextWeek}
              {...{ instrument, lastClose, scale }}
            />
          </div>
        </>
      )}
      {forecast === null && (
        <div className={styles.request}>
          <p className="small muted">No forecast yet.</p>
          {ask}
        </div>
      )}
      {forecast !== null && isOutOfDate(entry) && (
        <div className={styles.overdue}>
          <p className="small muted">
            Made from prices up to {formatDate(forecast.asOf)};{' '}
            {isOverdue(entry)
              ? 'newer prices are available.'
              : `those of ${formatDate(lastSession)} are not in yet.`}
          </p>
          {isOverdue(entry) && ask}
        </div>
      )}
    </>
  );
}
