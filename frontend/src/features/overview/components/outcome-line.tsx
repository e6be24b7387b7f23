import type { Instrument, NextDayRecord } from '../../../api/contract';
import { LastOutcomeLine } from '../../../components/last-outcome-line';
import styles from './index-row.module.css';
import { Marks } from './marks';
import { PitMark } from './pit-mark';

interface OutcomeLineProps {
  instrument: Instrument;
  record: NextDayRecord;
}

/** The first line of a row: the last forecast that has come due, and a mark for each of the newest. */
export function OutcomeLine({ instrument, record }: OutcomeLineProps) {
  return (
    <div className={styles.outcome}>
      <p>
        <LastOutcomeLine instrument={instrument} last={record.last} />
        {record.last.pit !== undefined && <PitMark pit={record.last.pit} />}
      </p>
      <Marks marks={record.marks} />
    </div>
  );
}
