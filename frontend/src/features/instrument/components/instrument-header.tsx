import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Bar, History, Instrument } from '../../../api/contract';
import { Change } from '../../../components/change';
import { PageHeading } from '../../../components/page-heading';
import { Skeleton } from '../../../components/skeleton';
import { formatDate } from '../../../format/dates';
import { changeOf, formatClose, unitOf } from '../../../format/numbers';
import styles from './instrument-header.module.css';

interface InstrumentHeaderProps {
  symbol: string;
  instrument: Instrument | undefined;
  history: UseQueryResult<History>;
  /** What can be done with the instrument. */
  actions: ReactNode;
}

export function InstrumentHeader({ symbol, instrument, history, actions }: InstrumentHeaderProps) {
  return (
    <header className={styles.header}>
      <div>
        <p className="small muted">{instrument ? described(instrument) : symbol}</p>
        <PageHeading title={instrument?.name ?? symbol} className={styles.name}>
          {instrument?.name ?? symbol}
        </PageHeading>
      </div>
      <div className={styles.aside}>
        {instrument && history.data && <NewestClose instrument={instrument} bars={history.data.bars} />}
        {history.isPending && <Skeleton width="18rem" height="2rem" />}
        {instrument ? actions : <Skeleton width="10rem" height="2.25rem" />}
      </div>
    </header>
  );
}

function NewestClose({ instrument, bars }: { instrument: Instrument; bars: readonly Bar[] }) {
  const [previous, last] = bars.length > 1 ? bars.slice(-2) : [undefined, bars[0]];
  if (last === undefined) return null;
  return (
    <p className={styles.close}>
      <span className={styles.value}>{formatClose(last.close, instrument)}</span>{' '}
      {previous && <Change value={changeOf(previous.close, last.close)} />}
      <span className="small muted"> Close, {formatDate(last.date)}</span>
    </p>
  );
}

function described(instrument: Instrument): string {
  const what = instrument.kind === 'INDEX' ? 'Index' : 'Stock';
  return `${instrument.symbol} · ${what} in ${unitOf(instrument)} · ${instrument.exchangeName}`;
}
