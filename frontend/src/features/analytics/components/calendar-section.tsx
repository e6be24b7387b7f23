import type { Analytics, Forecast, Instrument } from '../../../api/contract';
import { Section } from '../../../components/section';
import { useMarketNow } from '../../../components/use-market-now';
import { calendarSentence } from '../../../domain/analytics-sentences';
import { expectedReport } from '../../../domain/upcoming-reports';
import { formatShortDate, formatTime } from '../../../format/dates';
import styles from './calendar-section.module.css';

const SESSIONS = 5;

interface CalendarSectionProps {
  instrument: Instrument;
  calendar: Analytics['calendar'];
  /** The company's, as far as they are known. */
  reports: Forecast['reports'];
}

/** The next sessions of the exchange, when it is closed or closes early, and when the company reports. */
export function CalendarSection({ instrument, calendar, reports }: CalendarSectionProps) {
  const now = useMarketNow();
  const dates = (days: readonly string[]) => days.map((day) => formatShortDate(day, now)).join(', ');
  const { sessions, holidays, halfDays, holidaysKnown } = calendar;
  return (
    <Section title="Calendar">
      <dl className={styles.calendar}>
        <div>
          <dt>Next sessions</dt>
          <dd>{dates(sessions.slice(0, SESSIONS))}</dd>
        </div>
        {reports.length > 0 && (
          <div>
            <dt>Expected reports</dt>
            <dd>{reports.map((report) => expectedReport(report, now)).join('; ')}</dd>
          </div>
        )}
        {holidaysKnown && (
          <>
            <div>
              <dt>Closed</dt>
              <dd>{holidays.length > 0 ? dates(holidays) : 'on no weekday'}</dd>
            </div>
            <div>
              <dt>Half days</dt>
              <dd>
                {halfDays.length > 0
                  ? halfDays
                      .map(
                        ({ date, closes }) => `${formatShortDate(date, now)}, closes ${formatTime(closes)}`,
                      )
                      .join('; ')
                  : 'none'}
              </dd>
            </div>
          </>
        )}
      </dl>
      <p className="small muted">
        {instrument.exchangeName}, by its own clock. {calendarSentence(calendar)}
      </p>
    </Section>
  );
}
