import { PageHeading } from '../../../components/page-heading';
import { QueryView } from '../../../components/query-view';
import { arriving } from '../change';
import { useWatchlist } from '../use-watchlist';
import { useWatchlistNews } from '../use-watchlist-news';
import { AddInstrument } from './add-instrument';
import { EmptyWatchlist } from './empty-watchlist';
import styles from './watchlist.module.css';
import { WatchlistNews } from './watchlist-news';
import { WatchlistSkeleton } from './watchlist-skeleton';
import { type RenderForecast, WatchlistTable } from './watchlist-table';

/** The person's instruments, and all they can do with the list. */
export function Watchlist({ renderForecast }: { renderForecast: RenderForecast }) {
  const { query, entries = [] } = useWatchlist();
  const { news, place, remove } = useWatchlistNews(entries);
  return (
    <>
      <div className={styles.head}>
        <PageHeading title="Watchlist">Watchlist</PageHeading>
        <AddInstrument
          entries={entries}
          onAdd={(instrument) => place({ kind: 'place', entry: arriving(instrument) })}
        />
      </div>
      <WatchlistNews news={news} onUndo={() => news?.undo?.(entries)} />
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
