import { formatDayMonth, formatLongDate } from '../format/dates';
import styles from './session-head.module.css';
import { useMarketNow } from './use-market-now';

/** The head of a row about one session: its date, short on a narrow screen. */
export function SessionHead({ date }: { date: string }) {
  const now = useMarketNow();
  return (
    <th scope="row">
      <span className={styles.long}>{formatLongDate(date, now)}</span>
      <span className={styles.short}>{formatDayMonth(date)}</span>
    </th>
  );
}
