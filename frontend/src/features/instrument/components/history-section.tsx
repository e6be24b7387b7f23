import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Link } from 'react-router';
import type { Forecast, History, Instrument } from '../../../api/contract';
import { Loading } from '../../../components/loading';
import { Notice } from '../../../components/notice';
import { QueryView } from '../../../components/query-view';
import { ChartSkeleton } from './chart-skeleton';

// The chart library is most of the page's code, and the words need none of it.
const loadChart = () => import('./chart-section').then(({ ChartSection }) => ({ default: ChartSection }));
const ChartSection = lazy(loadChart);

interface HistorySectionProps {
  instrument: Instrument;
  history: UseQueryResult<History>;
  forecast: Forecast | null;
  forecastPending: boolean;
}

/** The chart once history and forecast are both decided, so that it does not jump when the fan arrives. */
export function HistorySection({ instrument, history, forecast, forecastPending }: HistorySectionProps) {
  // While the history is on its way, so that neither waits for the other.
  useEffect(() => void loadChart(), []);
  return (
    <QueryView
      query={history}
      what="the history"
      skeleton={<ChartSkeleton />}
      stillWorks={forecast ? 'The forecast’s table below is not affected.' : 'The overview still works.'}
    >
      {({ bars }) => {
        if (bars.length === 0) return <NoHistory name={instrument.name} />;
        if (forecastPending) {
          return (
            <Loading what="the forecast">
              <ChartSkeleton />
            </Loading>
          );
        }
        return (
          <Suspense fallback={<ChartSkeleton />}>
            <ChartSection instrument={instrument} recent={bars} forecast={forecast} />
          </Suspense>
        );
      }}
    </QueryView>
  );
}

function NoHistory({ name }: { name: string }) {
  return (
    <Notice title="No prices, so no forecast">
      <p>
        There is no price history for {name}, so there is nothing to draw and nothing to forecast from. The{' '}
        <Link to="/">overview</Link> shows the indices that have both.
      </p>
    </Notice>
  );
}
