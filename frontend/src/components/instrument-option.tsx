import type { ComponentProps } from 'react';
import type { ListedInstrument } from '../api/contract';
import styles from './instrument-option.module.css';

interface InstrumentOptionProps extends ComponentProps<'li'> {
  instrument: ListedInstrument;
  /** Shown instead of the kind or of what is missing. */
  remark: string | null;
  highlighted: boolean;
}

export function InstrumentOption({ instrument, remark, highlighted, ...props }: InstrumentOptionProps) {
  return (
    <li {...props} className={`${styles.option} ${highlighted ? styles.highlighted : ''}`}>
      <span className={styles.symbol}>{instrument.symbol}</span>
      <span className={styles.rest}>
        <span>{instrument.name}</span> <span className={styles.kind}>{remark ?? kindOf(instrument)}</span>
      </span>
    </li>
  );
}

function kindOf({ kind, hasPrices }: ListedInstrument): string {
  if (!hasPrices) return 'No prices here';
  return kind === 'INDEX' ? 'Index' : 'Stock';
}
