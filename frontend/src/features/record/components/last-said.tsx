import type { Instrument } from '../../../api/contract';
import { LastOutcomeLine } from '../../../components/last-outcome-line';
import { Skeleton } from '../../../components/skeleton';
import { useLiveName } from '../../../components/use-live-name';
import { formatCount, formatPercent } from '../../../format/numbers';
import { useLastOutcome } from '../use-last-outcome';
import styles from './last-said.module.css';

/** The first line about an instrument: what became of its last forecast, and of how many before. */
export function LastSaid({ instrument }: { instrument: Instrument }) {
  const tally = useLastOutcome(instrument);
  const name = useLiveName();
  if (tally === null) return null;
  return (
    <p className={tally ? styles.line : `${styles.line} ${styles.pending}`}>
      {tally === undefined ? (
        <Skeleton width="34rem" height="1.5rem" />
      ) : (
        <>
          <LastOutcomeLine instrument={instrument} last={tally.last} />{' '}
          <span className="muted">
            {name}: {formatCount(tally.inside80)} of {formatCount(tally.count)} closes inside the{' '}
            {formatPercent(0.8)} range of the evening before.
          </span>
        </>
      )}
    </p>
  );
}
