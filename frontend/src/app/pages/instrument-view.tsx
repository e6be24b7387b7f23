import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Instrument } from '../../api/contract';
import { forecastQuery } from '../../api/get-forecast';
import { AlertLink } from '../../components/alert-link';
import { QueryView } from '../../components/query-view';
import { useMarketNow } from '../../components/use-market-now';
import { pricesEndSentence } from '../../domain/forecast-sentences';
import { ForecastLead } from '../../features/forecast/components/forecast-lead';
import { ForecastLeadSkeleton } from '../../features/forecast/components/forecast-lead-skeleton';
import { NoForecast } from '../../features/forecast/components/no-forecast';
import { OlderThanTheMarket } from '../../features/forecast/components/older-than-the-market';
import { RequestableForecast } from '../../features/forecast-request/components/requestable-forecast';
import { historyQuery } from '../../features/instrument/api/get-history';
import { ChartSkeleton } from '../../features/instrument/components/chart-skeleton';
import { HistorySection } from '../../features/instrument/components/history-section';
import { InstrumentHeader } from '../../features/instrument/components/instrument-header';
import { LastSaid } from '../../features/record/components/last-said';
import { TodaySection } from '../../features/today/components/today-section';
import { WatchlistToggle } from '../../features/watchlist/components/watchlist-toggle';
import { isRecent } from '../../format/dates';
import { useSession } from '../../session/session';
import { ForecastSections } from './forecast-sections';

interface InstrumentViewProps {
  symbol: string;
  query: UseQueryResult<Instrument>;
}

export function InstrumentView({ symbol, query }: InstrumentViewProps) {
  const instrument = query.data;
  const history = useQuery(historyQuery(symbol));
  const forecast = useQuery(forecastQuery(symbol));
  const { status } = useSession();
  const now = useMarketNow();
  const bars = history.data?.bars;
  const pricesEnd = history.data?.pricesEnd;
  const ended = instrument && pricesEnd ? pricesEndSentence(instrument, pricesEnd) : undefined;
  return (
    <>
      <InstrumentHeader
        symbol={symbol}
        instrument={instrument}
        history={history}
        actions={
          instrument && (
            <>
              <WatchlistToggle instrument={instrument} />
              {status === 'signed-in' && (
                <p className="small">
                  <AlertLink instrument={instrument} />
                </p>
              )}
            </>
          )
        }
      />
      <RequestableForecast symbol={symbol} name={instrument?.name ?? symbol} shown={forecast.data?.asOf}>
        {({ ask, announcement }) => (
          <>
            {announcement}
            <QueryView
              query={forecast}
              what="the forecast"
              skeleton={<ForecastLeadSkeleton />}
              stillWorks="The history below is not affected."
            >
              {(data) => {
                if (data === null) return <NoForecast bars={bars} ended={ended} action={ask} />;
                // Whether an old forecast is still the newest possible one, the history tells.
                if (history.isPending && !isRecent(data.asOf, now)) return <ForecastLeadSkeleton />;
                return (
                  <>
                    <LastSaid instrument={data.instrument} />
                    <ForecastLead forecast={data} ended={ended} />
                    <OlderThanTheMarket asOf={data.asOf} bars={bars} action={ask} />
                  </>
                );
              }}
            </QueryView>
          </>
        )}
      </RequestableForecast>
      {forecast.data && <TodaySection forecast={forecast.data} />}
      <QueryView
        query={query}
        what="the instrument"
        skeleton={<ChartSkeleton />}
        stillWorks="The overview still works."
      >
        {(found) => (
          <HistorySection
            instrument={found}
            history={history}
            forecast={forecast.data ?? null}
            forecastPending={forecast.isPending}
          />
        )}
      </QueryView>
      {forecast.data && <ForecastSections forecast={forecast.data} bars={bars ?? []} />}
    </>
  );
}
