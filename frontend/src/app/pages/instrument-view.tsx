import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Instrument } from '../../api/contract';
import { forecastQuery } from '../../api/get-forecast';
import { isMissing } from '../../api/problem-error';
import { QueryView } from '../../components/query-view';
import { ForecastLead } from '../../features/forecast/components/forecast-lead';
import { ForecastLeadSkeleton } from '../../features/forecast/components/forecast-lead-skeleton';
import { NoForecast } from '../../features/forecast/components/no-forecast';
import { OlderThanTheMarket } from '../../features/forecast/components/older-than-the-market';
import { ForecastRequest } from '../../features/forecast-request/components/forecast-request';
import { RequestAnnouncement } from '../../features/forecast-request/components/request-announcement';
import { useForecastRequest } from '../../features/forecast-request/use-forecast-request';
import { historyQuery } from '../../features/instrument/api/get-history';
import { ChartSkeleton } from '../../features/instrument/components/chart-skeleton';
import { HistorySection } from '../../features/instrument/components/history-section';
import { InstrumentHeader } from '../../features/instrument/components/instrument-header';
import { ForecastSections } from './forecast-sections';

interface InstrumentViewProps {
  symbol: string;
  query: UseQueryResult<Instrument>;
}

export function InstrumentView({ symbol, query }: InstrumentViewProps) {
  const history = useQuery(historyQuery(symbol));
  const forecast = useQuery(forecastQuery(symbol));
  const request = useForecastRequest(symbol, forecast.data?.asOf);
  const ask = <ForecastRequest request={request} />;
  return (
    <>
      <InstrumentHeader symbol={symbol} instrument={query.data} history={history} />
      <RequestAnnouncement name={query.data?.name ?? symbol} request={request} />
      <QueryView
        query={forecast}
        what="the forecast"
        skeleton={<ForecastLeadSkeleton />}
        missing={isMissing(history.error) ? null : <NoForecast bars={history.data?.bars} action={ask} />}
        stillWorks="The history below is not affected."
      >
        {(data) => (
          <>
            <ForecastLead forecast={data} />
            <OlderThanTheMarket asOf={data.asOf} bars={history.data?.bars} action={ask} />
          </>
        )}
      </QueryView>
      <QueryView
        query={query}
        what="the instrument"
        skeleton={<ChartSkeleton />}
        stillWorks="The overview still works."
      >
        {(instrument) => (
          <HistorySection
            instrument={instrument}
            history={history}
            forecast={forecast.data ?? null}
            forecastPending={forecast.isPending}
          />
        )}
      </QueryView>
      {forecast.data && <ForecastSections forecast={forecast.data} />}
    </>
  );
}
