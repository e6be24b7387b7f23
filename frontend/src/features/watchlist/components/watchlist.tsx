import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { MAIN_LIST } from '../../../api/get-watchlist';
import { PageHeading } from '../../../components/page-heading';
import { QueryView } from '../../../components/query-view';
import { isLacking } from '../../../domain/outlook';
import { arriving } from '../change';
import type { RenderRequestable } from '../table-props';
import { useWatchlist, useWatchlists } from '../use-watchlist';
import { useWatchlistMessages } from '../use-watchlist-messages';
import { AddInstrument } from './add-instrument';
import { EmptyWatchlist } from './empty-watchlist';
import { EntryNotes } from './entry-notes';
import { ListActions } from './list-actions';
import { ListNav, listPath } from './list-nav';
import { NoSuchList } from './no-such-list';
import styles from './watchlist.module.css';
import { WatchlistMessage } from './watchlist-message';
import { WatchlistSkeleton } from './watchlist-skeleton';
import { WatchlistTable } from './watchlist-table';

interface WatchlistProps {
  renderRequestable: RenderRequestable;
  /** Draws what asks at once for the forecasts of all instruments that lack today's. */
  renderRequestAll: (symbols: readonly string[]) => ReactNode;
}

/** The list that the address names, and all that the person can do with it and their other lists. */
export function Watchlist({ renderRequestable, renderRequestAll }: WatchlistProps) {
  const [params, setParams] = useSearchParams();
  const list = params.get('list') ?? MAIN_LIST;
  const { lists = [] } = useWatchlists();
  const { query, entries = [] } = useWatchlist(list);
  const { message, place, remove, note, tell } = useWatchlistMessages(list, entries);
  const summary = lists.find(({ id }) => id === list);
  const name = summary?.name ?? 'Watchlist';
  return (
    <>
      <div className={styles.head}>
        <PageHeading title={name}>{name}</PageHeading>
        <AddInstrument
          entries={entries}
          onAdd={(instrument) => place({ kind: 'place', entry: arriving(instrument) })}
        />
      </div>
      <ListNav lists={lists} shown={list} />
      <div className={styles.work}>
        {summary && (
          <ListActions
            lists={lists}
            list={summary}
            entries={query.data && entries}
            onShow={(shown) => setParams(listPath(shown))}
            onTell={tell}
          />
        )}
        <WatchlistMessage message={message} onUndo={() => message?.undo?.(entries)} />
      </div>
      <QueryView
        key={list}
        query={query}
        what="your watchlist"
        skeleton={<WatchlistSkeleton />}
        stillWorks="The overview and every instrument’s own page may still work."
        missing={<NoSuchList />}
      >
        {() =>
          entries.length === 0 ? (
            <EmptyWatchlist />
          ) : (
            <>
              {renderRequestAll(entries.filter(isLacking).map(({ instrument }) => instrument.symbol))}
              <WatchlistTable
                entries={entries}
                onPlace={place}
                onRemove={remove}
                renderRequestable={renderRequestable}
                renderNotes={(entry) => <EntryNotes entry={entry} onNote={note} />}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}
