import type { ReactNode } from 'react';
import type { Bar } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { formatDate } from '../../../format/dates';
import styles from './older-than-the-market.module.css';

interface OlderThanTheMarketProps {
  asOf: string;
  bars: readonly Bar[] | undefined;
  /** How a newer one is asked for. */
  action: ReactNode;
}

/** Says so where sessions have come since the forecast was made. */
export function OlderThanTheMarket({ asOf, bars, action }: OlderThanTheMarketProps) {
  const last = bars?.at(-1)?.date;
  if (last === undefined || last <= asOf) return null;
  return (
    <div className={styles.after}>
      <Notice title="Newer prices are available" action={action}>
        <p>
          This forecast was made from prices up to {formatDate(asOf)}; the history now ends on{' '}
          {formatDate(last)}.
        </p>
      </Notice>
    </div>
  );
}
