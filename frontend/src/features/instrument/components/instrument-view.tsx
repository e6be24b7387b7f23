import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Instrument } from '../../../api/contract';
import { isMissing } from '../../../api/problem-error';
import { QueryView } from '../../../components/query-view';
import { forecastQuery } from '../../forecast/api/get-forecast';
import { ForecastLead } from '../../forecast/components/forecast-lead';
import { ForecastLeadSkeleton } from '../../forecast/components/forecast-lead-skeleton';
import { NoForecast } from '../../forecast/components/no-forecast';
import { OlderThanTheMarket } from '../../forecast/components/older-than-the-market';
import { ForecastRequest } from '../../forecast-request/components/forecast-request';
import { RequestAnnouncement } from '../../forecast-request/components/request-announcement';
import { useForecastRequest } from '../../forecast-request/use-forecast-request';
import { historyQuery } from '../api/get-history';
import { ChartSkeleton } from './chart-skeleton';
import { ForecastSections } from './forecast-sections';
import { HistorySection } from './history-section';
import { InstrumentHeader } from './instrument-header';

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
