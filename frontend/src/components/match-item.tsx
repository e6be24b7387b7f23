import type { ComponentProps } from 'react';
import type { Instrument } from '../api/contract';
import styles from './match-item.module.css';

interface MatchItemProps extends ComponentProps<'li'> {
  instrument: Instrument;
  /** Stands in place of the kind. */
  remark: string | null;
  highlighted: boolean;
}

export function MatchItem({ instrument, remark, highlighted, ...props }: MatchItemProps) {
  return (
    <li {...props} className={`${styles.option} ${highlighted ? styles.highlighted : ''}`}>
      <span className={styles.symbol}>{instrument.symbol}</span>
      <span className={styles.name}>{instrument.name}</span>
      <span className={styles.kind}>{remark ?? (instrument.kind === 'INDEX' ? 'Index' : 'Stock')}</span>
    </li>
  );
}
