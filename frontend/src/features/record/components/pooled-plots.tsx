import type { RecordBoard } from '../../../api/contract';
import { SideNote } from '../../../components/side-note';
import { useLiveName } from '../../../components/use-live-name';
import { atHorizon } from '../../../domain/horizons';
import { formatCount } from '../../../format/numbers';
import type { RecordKind } from '../use-record-choice';
import { NotYet } from './not-yet';
import { PlotTables } from './plot-tables';
import styles from './pooled-record.module.css';
import { RecordPlots } from './record-plots';
import { ScoreSentence } from './score-sentence';

interface PooledPlotsProps {
  board: RecordBoard;
  kind: RecordKind;
  horizon: number;
}

/** All instruments together at one horizon: a sentence, four plots, their numbers. */
export function PooledPlots({ board, kind, horizon }: PooledPlotsProps) {
  const live = useLiveName();
  const record = atHorizon(board.pooled, horizon);
  if (record === undefined) return <NotYet horizon={horizon} />;
  const instruments = board.instruments.filter(({ horizons }) =>
    horizons.some((score) => score.horizon === horizon),
  ).length;
  return (
    <section className={styles.board} aria-labelledby="pooled-heading">
      <h2 id="pooled-heading">
        {kind === 'live' ? live : 'Back-test'} of {formatCount(instruments)}{' '}
        {instruments === 1 ? 'instrument' : 'instruments'}{' '}
        <span className={styles.n}>n = {formatCount(record.score.count)}</span>
      </h2>
      <ScoreSentence record={record} />
      {kind === 'backtest' && (
        <SideNote>
          A back-test is no record: it was computed afterwards. Each session is forecast only from the prices
          before it, by a network whose training had ended before it.
        </SideNote>
      )}
      <RecordPlots record={record} large />
      <PlotTables record={record} />
      <p className="small muted reading">
        At most the last 250 sessions of each instrument are counted. Forecasts several sessions ahead
        overlap, and markets move together; the bands of chance and the intervals allow for both.
      </p>
    </section>
  );
}
