import { useQuery } from '@tanstack/react-query';
import { marketsQuery } from '../../../api/get-markets';
import { QueryView } from '../../../components/query-view';
import { Skeleton } from '../../../components/skeleton';
import { useMarketNow } from '../../../components/use-market-now';
import { useNow } from '../../../components/use-now';
import styles from './market-hours.module.css';
import { MarketItem } from './market-item';

/** As many as there are exchanges: one for each index. */
const TILES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** The exchanges, open or closed, each on its own clock. */
export function MarketHours() {
  // Exchanges open and close while the page is open.
  const query = useQuery({ ...marketsQuery, refetchInterval: 60_000 });
  useNow(10_000);
  const now = useMarketNow();
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
        {({ markets }) => (
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
