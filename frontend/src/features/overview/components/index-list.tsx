import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { IndexSummary } from '../../../api/contract';
import { indicesQuery } from '../../../api/get-indices';
import { marketsQuery } from '../../../api/get-markets';
import { QueryView } from '../../../components/query-view';
import { RangeKey } from '../../../components/range-key';
import { useQuotes } from '../../../components/use-quotes';
import { type PercentScale, percentScaleOf } from '../../../domain/percent-scale';
import { EndedIndex } from './ended-index';
import styles from './index-list.module.css';
import { IndexListSkeleton } from './index-list-skeleton';
import { IndexRow } from './index-row';
import { IndexWithoutForecast } from './index-without-forecast';
import { ReplayNote } from './replay-note';

export function IndexList() {
  const query = useQuery(indicesQuery);
  const scale = useMemo(
    () => query.data && percentScaleOf(query.data.flatMap(({ forecast }) => forecast ?? [])),
    [query.data],
  );
  return (
    <section aria-labelledby="indices-heading">
      <div className={styles.head}>
        <h2 id="indices-heading">The indices</h2>
        <RangeKey scale={scale} />
      </div>
      <QueryView
        query={query}
        what="the indices"
        skeleton={<IndexListSkeleton />}
        stillWorks="Each instrument’s own page, found by the search above, may still work."
      >
        {(indices) => scale && <Rows indices={indices} scale={scale} />}
      </QueryView>
    </section>
  );
}

function Rows({ indices, scale }: { indices: IndexSummary[]; scale: PercentScale }) {
  const markets = useDeferredValue(useQuery(marketsQuery).data)?.markets;
  const quotes = useQuotes(indices.map(({ instrument }) => instrument.symbol));
  const living = indices.filter(({ status }) => status !== 'ENDED');
  return (
    <>
      <ReplayNote indices={indices} />
      <ul className={styles.list}>
        {living.map(({ instrument, status, forecast, record }) => (
          <li key={instrument.symbol} className={styles.item}>
            {forecast ? (
              <IndexRow
                instrument={instrument}
                forecast={forecast}
                scale={scale}
                record={record}
                quote={quotes.get(instrument.symbol)}
                market={markets?.find(({ mic }) => mic === instrument.exchange)}
              />
            ) : (
              <IndexWithoutForecast instrument={instrument} status={status} />
            )}
          </li>
        ))}
        {indices.map(
          ({ instrument, pricesEnd }) =>
            pricesEnd && (
              <li key={instrument.symbol} className={styles.item}>
                <EndedIndex instrument={instrument} pricesEnd={pricesEnd} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
