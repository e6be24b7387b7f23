import { type ReactNode, useId } from 'react';
import type { HorizonRecord } from '../../../api/contract';
import { formatCount } from '../../../format/numbers';
import { PlotTables } from './plot-tables';
import styles from './record-half.module.css';
import { RecordPlots } from './record-plots';
import { ScoreSentence } from './score-sentence';

interface RecordHalfProps {
  title: string;
  /** What was scored at the chosen horizon, if anything. */
  record: HorizonRecord | undefined;
  /** Shown instead. */
  none: ReactNode;
  children: ReactNode;
}

/** The live record or the back-test of one instrument: in a sentence, in plots, in numbers. */
export function RecordHalf({ title, record, none, children }: RecordHalfProps) {
  const heading = useId();
  return (
    <section className={styles.half} aria-labelledby={heading}>
      <h3 id={heading}>
        {title} {record && <span className={styles.n}>n = {formatCount(record.score.count)}</span>}
      </h3>
      {record ? (
        <>
          <ScoreSentence record={record} />
          <RecordPlots record={record} />
          <PlotTables record={record} />
        </>
      ) : (
        none
      )}
      {children}
    </section>
  );
}
