import type { Instrument } from '../api/contract';
import { formatDate } from '../format/dates';
import { changeOf, formatClose } from '../format/numbers';
import { Change } from './change';
import styles from './last-close.module.css';

interface LastCloseProps {
  instrument: Instrument;
  asOf: string;
  lastClose: number;
  previousClose: number;
}

/** The last close of an instrument with its date and its change. */
export function LastClose({ instrument, asOf, lastClose, previousClose }: LastCloseProps) {
  return (
    <>
      <p className={styles.label}>Close, {formatDate(asOf)}</p>
      <p className={styles.value}>{formatClose(lastClose, instrument)}</p>
      <p className="small">
        <Change value={changeOf(previousClose, lastClose)} />
      </p>
    </>
  );
}
