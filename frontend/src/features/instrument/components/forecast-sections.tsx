import type { Forecast } from '../../../api/contract';
import { ForecastTable } from '../../forecast/components/forecast-table';
import { ScoresSection } from '../../forecast/components/scores-section';
import { ProvenanceSection } from '../../provenance/components/provenance-section';
import { RecordSection } from '../../record/components/record-section';

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
