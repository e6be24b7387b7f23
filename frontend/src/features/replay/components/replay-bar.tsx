import { isUnderWay } from '../../../api/replay';
import { Button } from '../../../components/button';
import { formatDate } from '../../../format/dates';
import { useReplay } from '../use-replay';
import styles from './replay-bar.module.css';

/** Says in a replay what day it is and moves it on; there is none where prices are those of today. */
export function ReplayBar() {
  const { status, playing, setPlaying, ended, next, startOver } = useReplay();
  if (!status) return null;
  const passing = isUnderWay(status) ? status.next : null;
  const busy = next.isPending || startOver.isPending;
  return (
    <section className={styles.bar} aria-label="Replay">
      <div className={styles.inner}>
        <p className={styles.words}>
          <strong>Replay.</strong>{' '}
          <span role="status">
            {passing === null ? 'It is the evening of ' : 'The exchanges are open on '}
            <time dateTime={passing ?? status.day}>{formatDate(passing ?? status.day)}</time>
          </span>
          . Prices are real and past; each forecast knows only what was known on its evening.{' '}
          <span className={styles.live}>
            Live prices: <code>./dev up --market live</code>
          </span>
        </p>
        <div className={styles.buttons}>
          <Button onClick={() => next.mutate(0)} disabled={busy || ended}>
            {next.isPending && !playing ? 'Forecasting…' : 'Next session'}
          </Button>
          <Button onClick={() => setPlaying(!playing)} disabled={ended || startOver.isPending}>
            {playing ? 'Pause' : 'Play'}
          </Button>
          <Button onClick={() => startOver.mutate()} disabled={busy || status.day === status.start}>
            {startOver.isPending ? 'Starting over…' : 'Start over'}
          </Button>
        </div>
        {(next.isError || startOver.isError) && (
          <p role="alert" className={styles.failure}>
            That did not work, and the replay stays where it is. Try again.
          </p>
        )}
        {ended && <p className={styles.failure}>The prices end here.</p>}
      </div>
    </section>
  );
}
