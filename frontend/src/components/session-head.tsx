import { formatDayMonth, formatLongDate } from '../format/dates';
import styles from './session-head.module.css';
import { useMarketNow } from './use-market-now';

interface SessionHeadProps {
  date: string;
  /** What else is known of the session. */
  note?: string | undefined;
}

/** The head of a row about one session: its date, short on a narrow screen. */
export function SessionHead({ date, note }: SessionHeadProps) {
  const now = useMarketNow();
  return (
    <th scope="row">
      <span className={styles.long}>{formatLongDate(date, now)}</span>
      <span className={styles.short}>{formatDayMonth(date)}</span>
      {note && <span className={styles.note}>{note}</span>}
    </th>
  );
}
