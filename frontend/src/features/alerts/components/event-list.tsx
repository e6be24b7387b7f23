import { Link } from 'react-router';
import type { AlertEvent } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { useMarketNow } from '../../../components/use-market-now';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatMoment } from '../../../format/dates';
import { eventSentence } from '../event-sentences';
import styles from './alerts.module.css';

interface EventListProps {
  /** The newest first. */
  events: readonly AlertEvent[];
  /** The ids of those that were unread. */
  fresh: ReadonlySet<string>;
}

/** What happened, each in a sentence. */
export function EventList({ events, fresh }: EventListProps) {
  const now = useMarketNow();
  if (events.length === 0) {
    return (
      <Notice title="Nothing yet">
        <p>When what you asked to be told of happens, it is here, and the menu says how much is new.</p>
      </Notice>
    );
  }
  return (
    <ul className={styles.list} aria-label="What happened">
      {events.map((event) => (
        <li key={event.id}>
          <p>
            {(event.unread || fresh.has(event.id)) && <span className={styles.new}>New</span>}
            {eventSentence(event, now)}
          </p>
          <p className="small muted">
            <Link to={instrumentPath(event.instrument.symbol)}>{event.instrument.name}</Link>
            {' · '}
            <time dateTime={event.at}>{formatMoment(event.at)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
