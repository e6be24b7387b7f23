import type { ForecastRecord } from '../../../api/contract';
import { FeedLink } from '../../../components/feed-link';
import { SameByCurl } from '../../../components/same-by-curl';
import { formatDate } from '../../../format/dates';
import { formatCount } from '../../../format/numbers';
import { LedgerDownload } from './record-downloads';
import styles from './record-plots.module.css';
import { RecordSummaryTable } from './record-summary-table';

/** What the ledger of an instrument holds, and what of it is scored. */
export function Ledger({ record }: { record: ForecastRecord }) {
  const { symbol, summary, scoredThrough, pending, late } = record;
  return (
    <div>
      <p className="small muted">
        {scoredThrough && `Scored with closes up to ${formatDate(scoredThrough)}.`}
        {pending > 0 && ` ${formatCount(pending)} forecast sessions are still to come.`}
        {late > 0 &&
          ` ${lateSessions(late)} not counted, closed before the forecast was made or without a close.`}
      </p>
      <LedgerDownload symbol={symbol} />
      <FeedLink symbol={symbol} />
      <SameByCurl path={`/api/forecasts/${encodeURIComponent(symbol)}/record`} of="the record" />
      <details className={styles.details}>
        <summary>Every horizon, over the whole ledger</summary>
        <RecordSummaryTable summary={summary} />
      </details>
    </div>
  );
}

function lateSessions(count: number): string {
  return count === 1 ? '1 session is' : `${formatCount(count)} sessions are`;
}
