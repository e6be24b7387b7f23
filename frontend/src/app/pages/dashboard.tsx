import { useQuery } from '@tanstack/react-query';
import type { Bar, Forecast } from '../../api/contract';
import { analyticsQuery } from '../../api/get-analytics';
import { AnalyticsSections } from '../../features/analytics/components/analytics-sections';
import { CalendarSection } from '../../features/analytics/components/calendar-section';
import { ChancesSection } from '../../features/analytics/components/chances-section';
import { CompareSection } from '../../features/analytics/components/compare-section';
import { SeasonalitySection } from '../../features/analytics/components/seasonality-section';
import { BacktestSection } from '../../features/forecast/components/backtest-section';
import { ProvenanceSection } from '../../features/provenance/components/provenance-section';
import { RecordSection } from '../../features/record/components/record-section';

interface DashboardProps {
  forecast: Forecast;
  bars: readonly Bar[];
}

const SUGGESTED = 2;

/** Everything below the forecast's table: its statistics, what became of earlier forecasts, and its origin. */
export function Dashboard({ forecast, bars }: DashboardProps) {
  const { instrument } = forecast;
  const analytics = useQuery(analyticsQuery(instrument.symbol));
  const others = analytics.data?.company?.indices.filter(({ symbol }) => symbol !== instrument.symbol) ?? [];
  return (
    <>
      <ChancesSection forecast={forecast} bars={bars} analytics={analytics.data} />
      <AnalyticsSections instrument={instrument} query={analytics} />
      {!analytics.isPending && (
        <CompareSection
          symbol={instrument.symbol}
          suggested={others.slice(0, SUGGESTED).map(({ symbol }) => symbol)}
        />
      )}
      <RecordSection instrument={instrument} />
      <BacktestSection
        symbol={instrument.symbol}
        modelVersion={forecast.modelVersion}
        scores={forecast.scores}
      />
      <ProvenanceSection
        forecast={forecast}
        source={`/api/forecasts/${encodeURIComponent(instrument.symbol)}`}
      />
      {analytics.data && (
        <CalendarSection
          instrument={instrument}
          calendar={analytics.data.calendar}
          reports={forecast.reports}
        />
      )}
      {analytics.data && <SeasonalitySection seasonality={analytics.data.seasonality} />}
    </>
  );
}
