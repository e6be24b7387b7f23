import type { Forecast } from '../../api/contract';
import { BacktestSection } from '../../features/forecast/components/backtest-section';
import { ForecastTable } from '../../features/forecast/components/forecast-table';
import { ProvenanceSection } from '../../features/provenance/components/provenance-section';
import { RecordSection } from '../../features/record/components/record-section';

/** Everything below the chart: the numbers, their back-test, their live record, their origin. */
export function ForecastSections({ forecast }: { forecast: Forecast }) {
  return (
    <>
      <ForecastTable forecast={forecast} />
      <BacktestSection modelVersion={forecast.modelVersion} scores={forecast.scores} />
      <RecordSection instrument={forecast.instrument} />
      <ProvenanceSection forecast={forecast} />
    </>
  );
}
