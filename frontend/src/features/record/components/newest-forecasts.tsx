import type { Instrument, ScoredSession } from '../../../api/contract';
import { formatCount, formatPercent } from '../../../format/numbers';
import { saidOf } from '../said';
import styles from './newest-forecasts.module.css';
import { NewestTable } from './newest-table';
import { OutcomeStrip } from './outcome-strip';

interface NewestForecastsProps {
  instrument: Instrument;
  /** The newest first. */
  sessions: readonly ScoredSession[];
}

/** The newest forecasts of the next session, each with its outcome and a link to its permanent address. */
export function NewestForecasts({ instrument, sessions }: NewestForecastsProps) {
  const said = sessions.map(saidOf);
  const inside = said.filter((session) => session.inside).length;
  return (
    <div className={styles.newest}>
      <p>
        <strong>
          The newest {formatCount(said.length)}: {formatCount(inside)} of {formatCount(said.length)} closes
          inside the {formatPercent(0.8)} range.
        </strong>{' '}
        <span className="muted">A tall mark is a close outside. Each leads to its forecast.</span>
      </p>
      <OutcomeStrip instrument={instrument} sessions={[...said].reverse()} />
      <details className={styles.details}>
        <summary>The same as a table</summary>
        <NewestTable instrument={instrument} sessions={said} />
      </details>
    </div>
  );
}
