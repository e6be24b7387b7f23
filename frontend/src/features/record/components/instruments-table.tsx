import type { InstrumentScores, RecordBoard } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { Section } from '../../../components/section';
import { useLiveName } from '../../../components/use-live-name';
import { HORIZONS } from '../../../domain/horizons';
import { formatPercent } from '../../../format/numbers';
import type { RecordKind } from '../use-record-choice';
import styles from './instruments-table.module.css';
import { ScoreRow } from './score-row';
import { reachOfWhiskers } from './skill-whisker';

interface InstrumentsTableProps {
  board: RecordBoard;
  kind: RecordKind;
}

/** Every instrument at every horizon. */
export function InstrumentsTable({ board, kind }: InstrumentsTableProps) {
  const live = useLiveName();
  return (
    <Section title="Instrument by instrument">
      <table className={`${table.table} ${styles.table}`}>
        <caption>
          {kind === 'live' ? live : 'Back-test'}: skill against the naive forecast with its{' '}
          {formatPercent(0.95)} interval, Diebold and Mariano’s t, and how often the ranges held
        </caption>
        <thead>
          <tr>
            <th scope="col">Instrument</th>
            <th scope="col">n</th>
            <th scope="col">Skill</th>
            <th scope="col" className={styles.interval}>
              {formatPercent(0.95)} interval
            </th>
            <th scope="col" className={styles.drawn}>
              <span className="visually-hidden">Skill, drawn</span>
            </th>
            <th scope="col">t</th>
            <th scope="col">{formatPercent(0.8)} held</th>
            <th scope="col">{formatPercent(0.95)} held</th>
          </tr>
        </thead>
        {HORIZONS.map((horizon) => (
          <HorizonRows key={horizon} board={board} horizon={horizon} />
        ))}
      </table>
    </Section>
  );
}

function HorizonRows({ board, horizon }: { board: RecordBoard; horizon: number }) {
  const pooled = board.pooled.find(({ score }) => score.horizon === horizon);
  if (pooled === undefined) return null;
  const rows = board.instruments.flatMap((scores) => atHorizon(scores, horizon));
  const reach = reachOfWhiskers([pooled.score, ...rows.map(({ score }) => score)]);
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={8}>
          {horizon === 1 ? 'One session ahead' : `${horizon} sessions ahead`}
        </th>
      </tr>
      <ScoreRow instrument={null} score={pooled.score} reach={reach} />
      {rows.map(({ instrument, score }) => (
        <ScoreRow key={instrument.symbol} instrument={instrument} score={score} reach={reach} />
      ))}
    </tbody>
  );
}

function atHorizon({ instrument, horizons }: InstrumentScores, horizon: number) {
  const score = horizons.find((candidate) => candidate.horizon === horizon);
  return score ? [{ instrument, score }] : [];
}
