import { Link } from 'react-router';
import type { Instrument } from '../../../api/contract';
import { forecastPath } from '../../../domain/instrument-path';
import { type Said, saidInWords } from '../said';
import { useRovingFocus } from '../use-roving-focus';
import styles from './outcome-strip.module.css';

interface OutcomeStripProps {
  instrument: Instrument;
  /** The oldest first. */
  sessions: readonly Said[];
}

/** A mark for each outcome, tall where the close was outside; one stop of the tab key, within which arrows move. */
export function OutcomeStrip({ instrument, sessions }: OutcomeStripProps) {
  const { itemProps, onKeyDown } = useRovingFocus(sessions.length);
  return (
    <ol
      className={styles.strip}
      aria-label="The newest forecasts, the oldest of them first"
      onKeyDown={onKeyDown}
    >
      {sessions.map((session, place) => (
        <li key={session.asOf}>
          <Link
            {...itemProps(place)}
            to={forecastPath(instrument.symbol, session.asOf)}
            className={session.inside ? styles.inside : styles.outside}
            title={saidInWords(session, instrument)}
            aria-label={saidInWords(session, instrument)}
          >
            <span className={styles.mark} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
