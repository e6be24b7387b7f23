import type { PooledRecord } from '../../../api/contract';
import { ChoiceButtons } from '../../../components/choice-buttons';
import { useLiveName } from '../../../components/use-live-name';
import { type RecordKind, useRecordChoice } from '../use-record-choice';
import { HorizonChoice } from './horizon-choice';
import { InstrumentsTable } from './instruments-table';
import { LedgerLinks } from './ledger-links';
import { NothingLive } from './nothing-live';
import { PooledPlots } from './pooled-plots';
import styles from './pooled-record.module.css';
import { WorstMisses } from './worst-misses';

/** One of the two records at one horizon, and how to choose them. */
export function BoardView({ record }: { record: PooledRecord }) {
  const choice = useRecordChoice();
  const name = useLiveName();
  const kind: RecordKind = choice.kind ?? (record.live.pooled.length > 0 ? 'live' : 'backtest');
  const board = record[kind];
  const kinds = [
    { value: 'live', text: name },
    { value: 'backtest', text: 'Back-test' },
  ] as const;
  return (
    <div className={styles.board}>
      <div className={styles.choices}>
        <ChoiceButtons
          label="Which record"
          choices={kinds}
          chosen={kind}
          onChoose={(value) => choice.choose('kind', value)}
        />
        <HorizonChoice chosen={choice.horizon} onChoose={(value) => choice.choose('horizon', value)} />
      </div>
      {record.live.pooled.length === 0 && <NothingLive shown={kind} />}
      {board.pooled.length > 0 && (
        <>
          <PooledPlots board={board} kind={kind} horizon={choice.horizon} />
          <InstrumentsTable board={board} kind={kind} />
          <WorstMisses misses={board.worst} kind={kind} />
        </>
      )}
      {record.live.instruments.length > 0 && <LedgerLinks instruments={record.live.instruments} />}
    </div>
  );
}
