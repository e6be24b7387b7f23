import type { Forecast } from '../../api/contract';
import { ForecastTable } from '../../features/forecast/components/forecast-table';
import { ScoresSection } from '../../features/forecast/components/scores-section';
import { ProvenanceSection } from '../../features/provenance/components/provenance-section';
import { RecordSection } from '../../features/record/components/record-section';

/** All that stands below the chart: the numbers, their quality, their past, their origin. */
export function ForecastSections({ forecast }: { forecast: Forecast }) {
  return (
    <>
      <ForecastTable forecast={forecast} />
      <ScoresSection modelVersion={forecast.modelVersion} scores={forecast.scores} />
      <RecordSection instrument={forecast.instrument} />
      <ProvenanceSection forecast={forecast} />
    </>
  );
}
