import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import type { LiveQuote } from '../../../api/contract';
import { useQuotes } from '../../../components/use-quotes';
import { outlookOf } from '../../../domain/outlook';
import { percentScaleOf } from '../../../domain/percent-scale';
import { type Entry, moveTo, type Placement } from '../change';
import { parseSort, type Sort, sorted, sortText } from '../sort';
import type { TableProps } from '../table-props';
import { shownColumns, useView } from '../view';
import { CompactTable } from './compact-table';
import { TableToolbar } from './table-toolbar';
import { WatchlistSkeleton } from './watchlist-skeleton';

interface WatchlistTableProps extends Omit<TableProps, 'fixed' | 'onMove' | 'scale'> {
  onPlace: (placement: Placement, words: string) => void;
}

// Most people keep the form that they see first.
const RoomyList = lazy(() => import('./roomy-list').then((module) => ({ default: module.RoomyList })));

/** A person's entries in the form and the order that they chose. */
export function WatchlistTable({ entries: kept, onPlace, ...drawn }: WatchlistTableProps) {
  const quotes = useQuotes(kept.map(({ instrument }) => instrument.symbol));
  const entries = kept.map((entry) => quoted(entry, quotes.get(entry.instrument.symbol)));
  const [params, setParams] = useSearchParams();
  const [view, choose] = useView();
  const sort = parseSort(params.get('sort'));
  const onSort = (chosen: Sort) => setParams((now) => withSort(now, chosen), { replace: true });

  function move(entry: Entry, position: number) {
    const placement = moveTo(kept, entry, position);
    if (placement) {
      onPlace(placement, `${entry.instrument.name} is now number ${position + 1} of ${entries.length}.`);
    }
  }

  const table = {
    ...drawn,
    entries: sorted(entries, sort),
    fixed: sort !== null,
    onMove: move,
    scale: percentScaleOf(entries.flatMap((entry) => outlookOf(entry) ?? [])),
  };
  return (
    <>
      <TableToolbar view={view} onChoose={choose} sort={sort} onSort={onSort} />
      {view.form === 'compact' ? (
        <CompactTable {...table} columns={shownColumns(view, entries)} sort={sort} onSort={onSort} />
      ) : (
        <Suspense fallback={<WatchlistSkeleton />}>
          <RoomyList {...table} />
        </Suspense>
      )}
    </>
  );
}

/** The entry with the price of now, until its session's close is known. */
function quoted(entry: Entry, now: LiveQuote | undefined): Entry {
  return now && entry.quote && now.session > entry.quote.asOf ? { ...entry, now } : entry;
}

function withSort(params: URLSearchParams, sort: Sort): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.delete('sort');
  const text = sortText(sort);
  if (text) changed.set('sort', text);
  return changed;
}
