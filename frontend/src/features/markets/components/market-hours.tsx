import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../../components/query-view';
import { Skeleton } from '../../../components/skeleton';
import { useNow } from '../../../components/use-now';
import { marketsQuery } from '../api/get-markets';
import styles from './market-hours.module.css';
import { MarketItem } from './market-item';

/** As many as there are exchanges: one for each index. */
const TILES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** The exchanges, open or closed, each on its own clock. */
export function MarketHours() {
  const query = useQuery(marketsQuery);
  const now = useNow(10_000);
  return (
    <section className={styles.section} aria-labelledby="exchanges-heading">
      <h2 id="exchanges-heading">The exchanges now</h2>
      <QueryView
        query={query}
        what="the exchanges’ hours"
        stillWorks="The forecasts are not affected."
        skeleton={
          <div className={styles.list}>
            {TILES.map((key) => (
              <Skeleton key={key} height="4.5rem" />
            ))}
          </div>
        }
      >
        {(markets) => (
          <ul className={styles.list}>
            {markets.map((market) => (
              <MarketItem key={market.mic} market={market} now={now} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}
