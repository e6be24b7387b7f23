import type { Instrument, NextDayRecord } from '../api/contract';
import { LastOutcomeLine } from './last-outcome-line';
import { Marks } from './marks';
import styles from './outcome-line.module.css';
import { PitMark } from './pit-mark';

interface OutcomeLineProps {
  instrument: Instrument;
  record: NextDayRecord;
  /** How many of the newest have a mark; all that the record has, if left out. */
  marks?: number;
}

/** The first line of a row: the last forecast that has come due, and a mark for each of the newest. */
export function OutcomeLine({ instrument, record, marks = record.marks.length }: OutcomeLineProps) {
  return (
    <div className={styles.outcome}>
      <p>
        <LastOutcomeLine instrument={instrument} last={record.last} />
        {record.last.pit !== undefined && <PitMark pit={record.last.pit} />}
      </p>
      <Marks marks={record.marks.slice(-marks)} />
    </div>
  );
}
