import { PageHeading } from '../../components/page-heading';
import { MarketHours } from '../../features/markets/components/market-hours';
import { IndexList } from '../../features/overview/components/index-list';
import { LeadFan } from '../../features/overview/components/lead-fan';
import { RecordSentence } from '../../features/overview/components/record-sentence';
import { SurprisesNote } from '../../features/overview/components/surprises-note';
import styles from './overview-page.module.css';

export function OverviewPage() {
  return (
    <>
      <div className={styles.opening}>
        <PageHeading title="Stockcast" className={styles.headline}>
          Tomorrow’s close cannot be known. Its range can be forecast.
        </PageHeading>
        <div className={styles.record}>
          <RecordSentence />
        </div>
        <div className={styles.fan}>
          <LeadFan />
        </div>
        <p className={styles.explanation}>
          Prices are nearly a random walk: the best single guess for tomorrow is very close to where markets
          stand today. How far they may move is another matter, and that is what Stockcast forecasts, index by
          index. Each forecast is written down once and scored in public against the naive one when its day
          has passed.
        </p>
      </div>
      <SurprisesNote />
      <IndexList />
      <MarketHours />
    </>
  );
}
