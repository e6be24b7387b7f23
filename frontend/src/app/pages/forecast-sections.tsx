import type { Forecast } from '../../api/contract';
import { BacktestSection } from '../../features/forecast/components/backtest-section';
import { ForecastTable } from '../../features/forecast/components/forecast-table';
import { ProvenanceSection } from '../../features/provenance/components/provenance-section';
import { RecordSection } from '../../features/record/components/record-section';

/** Everything below the chart: the numbers, what became of earlier ones, their back-test, their origin. */
export function ForecastSections({ forecast }: { forecast: Forecast }) {
  return (
    <>
      <ForecastTable forecast={forecast} />
      <RecordSection instrument={forecast.instrument} />
      <BacktestSection modelVersion={forecast.modelVersion} scores={forecast.scores} />
      <ProvenanceSection
        forecast={forecast}
        source={`/api/forecasts/${encodeURIComponent(forecast.instrument.symbol)}`}
      />
    </>
  );
}
