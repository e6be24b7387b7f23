import type { ComponentProps } from 'react';
import type { ListedInstrument } from '../api/contract';
import styles from './instrument-option.module.css';

interface InstrumentOptionProps extends ComponentProps<'li'> {
  instrument: ListedInstrument;
  /** Shown instead of the kind. */
  remark: string | null;
  highlighted: boolean;
}

export function InstrumentOption({ instrument, remark, highlighted, ...props }: InstrumentOptionProps) {
  return (
    <li {...props} className={`${styles.option} ${highlighted ? styles.highlighted : ''}`}>
      <span className={styles.symbol}>{instrument.symbol}</span>
      <span className={styles.rest}>
        <span>{instrument.name}</span>{' '}
        <span className={styles.kind}>{remark ?? (instrument.kind === 'INDEX' ? 'Index' : 'Stock')}</span>{' '}
        {!instrument.hasPrices && <span className={styles.missing}>No prices here</span>}
      </span>
    </li>
  );
}
