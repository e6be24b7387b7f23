import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PooledRecord as Pooled } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { QueryView } from '../../../components/query-view';
import { pooledRecordQuery } from '../api/get-pooled-record';
import { BoardView } from './board-view';
import { PooledRecordSkeleton } from './pooled-record-skeleton';

/** The record of all instruments. */
export function PooledRecord() {
  const query = useQuery(pooledRecordQuery);
  return (
    <QueryView
      query={query}
      what="the record"
      skeleton={<PooledRecordSkeleton />}
      stillWorks="The overview and the page of each instrument may still work."
    >
      {(record) => (isEmpty(record) ? <NothingScored /> : <BoardView record={record} />)}
    </QueryView>
  );
}

function isEmpty(record: Pooled | null): record is null {
  return record === null || record.live.pooled.length + record.backtest.pooled.length === 0;
}

function NothingScored() {
  return (
    <Notice title="No forecast has been scored yet">
      <p>
        The first forecasts are scored when their session has closed. Until then the{' '}
        <Link to="/">overview</Link> shows what is forecast, and <Link to="/about">how it works</Link> says
        how it will be scored.
      </p>
    </Notice>
  );
}
