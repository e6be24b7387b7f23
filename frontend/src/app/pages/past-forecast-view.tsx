import { useQuery } from '@tanstack/react-query';
import { ledgerEntryQuery } from '../../api/get-ledger-entry';
import { isMissing } from '../../api/problem-error';
import { QueryView } from '../../components/query-view';
import { EntryHeader } from '../../features/past-forecast/components/entry-header';
import { EntryNavigation } from '../../features/past-forecast/components/entry-navigation';
import { EntryNotFound } from '../../features/past-forecast/components/entry-not-found';
import { EntryOutcome } from '../../features/past-forecast/components/entry-outcome';
import { EntrySkeleton } from '../../features/past-forecast/components/entry-skeleton';
import { ProvenanceSection } from '../../features/provenance/components/provenance-section';
import { isIsoDate } from '../../format/dates';

interface PastForecastViewProps {
  symbol: string;
  /** The instrument's name, or its symbol while it is not known. */
  name: string;
  asOf: string;
}

export function PastForecastView({ symbol, name, asOf }: PastForecastViewProps) {
  const isDate = isIsoDate(asOf);
  const query = useQuery({ ...ledgerEntryQuery(symbol, asOf), enabled: isDate });
  if (!isDate || isMissing(query.error)) return <EntryNotFound symbol={symbol} name={name} asOf={asOf} />;
  return (
    <>
      <EntryHeader name={name} asOf={asOf} />
      <EntryNavigation symbol={symbol} asOf={asOf} />
      <QueryView
        query={query}
        what="the forecast"
        skeleton={<EntrySkeleton />}
        stillWorks="The page of the instrument may still work."
      >
        {(forecast) => (
          <>
            <EntryOutcome forecast={forecast} />
            <ProvenanceSection
              forecast={forecast}
              source={`/api/forecasts/${encodeURIComponent(symbol)}/${asOf}`}
            />
          </>
        )}
      </QueryView>
    </>
  );
}
