import { PageHeading } from '../../../components/page-heading';
import { QueryView } from '../../../components/query-view';
import { arriving } from '../change';
import { useWatchlist } from '../use-watchlist';
import { useWatchlistMessages } from '../use-watchlist-messages';
import { AddInstrument } from './add-instrument';
import { EmptyWatchlist } from './empty-watchlist';
import styles from './watchlist.module.css';
import { WatchlistMessage } from './watchlist-message';
import { WatchlistSkeleton } from './watchlist-skeleton';
import { type RenderForecast, WatchlistTable } from './watchlist-table';

/** The person's instruments, and all they can do with the list. */
export function Watchlist({ renderForecast }: { renderForecast: RenderForecast }) {
  const { query, entries = [] } = useWatchlist();
  const { message, place, remove } = useWatchlistMessages(entries);
  return (
    <>
      <div className={styles.head}>
        <PageHeading title="Watchlist">Watchlist</PageHeading>
        <AddInstrument
          entries={entries}
          onAdd={(instrument) => place({ kind: 'place', entry: arriving(instrument) })}
        />
      </div>
      <WatchlistMessage message={message} onUndo={() => message?.undo?.(entries)} />
      <QueryView
        query={query}
        what="your watchlist"
        skeleton={<WatchlistSkeleton />}
        stillWorks="The overview and every instrument’s own page may still work."
      >
        {() =>
          entries.length === 0 ? (
            <EmptyWatchlist />
          ) : (
            <WatchlistTable
              entries={entries}
              onPlace={place}
              onRemove={remove}
              renderForecast={renderForecast}
            />
          )
        }
      </QueryView>
    </>
  );
}
