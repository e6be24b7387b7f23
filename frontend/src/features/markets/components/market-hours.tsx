import { useQuery } from '@tanstack/react-query';
import { marketsQuery } from '../../../api/get-markets';
import { ChangingText } from '../../../components/changing-text';
import { NearViewport } from '../../../components/near-viewport';
import { QueryView } from '../../../components/query-view';
import { Skeleton } from '../../../components/skeleton';
import { useMarketNow } from '../../../components/use-market-now';
import { useNow } from '../../../components/use-now';
import { clock } from '../../../domain/market-hours';
import { formatTime } from '../../../format/dates';
import styles from './market-hours.module.css';
import { MarketRow } from './market-row';

/** As many as there are exchanges: one for each index. */
const ROWS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const HOURS = ['00:00', '06:00', '12:00', '18:00'];

/** The exchanges on one strip of 24 hours, in the reader's own time. */
export function MarketHours() {
  return (
    <section className={styles.section} aria-labelledby="exchanges-heading">
      <h2 id="exchanges-heading">The exchanges now</h2>
      <NearViewport before={<Rows />}>
        <Strip />
      </NearViewport>
    </section>
  );
}

function Strip() {
  // Exchanges open and close while the page is open.
  const query = useQuery({ ...marketsQuery, refetchInterval: 60_000 });
  useNow(10_000);
  const now = useMarketNow();
  return (
    <QueryView
      query={query}
      what="the exchanges’ hours"
      stillWorks="The forecasts are not affected."
      skeleton={<Rows />}
    >
      {({ markets }) => (
        <>
          <p className="small muted">
            In your own time: it is <ChangingText>{clock(now)}</ChangingText>
          </p>
          <ul className={styles.list}>
            {markets.map((market) => (
              <MarketRow key={market.mic} market={market} now={now} />
            ))}
          </ul>
          <Hours />
        </>
      )}
    </QueryView>
  );
}

/** The hours below the strip. */
function Hours() {
  return (
    <div className={`${styles.row} ${styles.axis}`} aria-hidden="true">
      <span />
      <span className={styles.hours}>
        {HOURS.map((hour) => (
          <span key={hour}>{formatTime(hour)}</span>
        ))}
      </span>
      <span />
    </div>
  );
}

function Rows() {
  return (
    <div className={styles.list}>
      {ROWS.map((key) => (
        <Skeleton key={key} height="1.75rem" />
      ))}
    </div>
  );
}
