import { Link } from 'react-router';
import type { Instrument } from '../../../api/contract';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatDate } from '../../../format/dates';
import styles from './ended-index.module.css';

interface EndedIndexProps {
  instrument: Instrument;
  pricesEnd: string;
}

/** All there is to say of an index whose prices have ended. */
export function EndedIndex({ instrument, pricesEnd }: EndedIndexProps) {
  return (
    <p className={styles.words}>
      Prices of the <Link to={instrumentPath(instrument.symbol)}>{instrument.name}</Link> end on{' '}
      {formatDate(pricesEnd)}.
    </p>
  );
}
