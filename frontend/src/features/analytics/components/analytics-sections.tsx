import type { UseQueryResult } from '@tanstack/react-query';
import type { Analytics, Instrument } from '../../../api/contract';
import { QueryView } from '../../../components/query-view';
import { AnalyticsSkeleton } from './analytics-skeleton';
import { CompanySection } from './company-section';
import { PositionSection } from './position-section';
import { ShapeSection } from './shape-section';
import { WidthsSection } from './widths-section';

interface AnalyticsSectionsProps {
  instrument: Instrument;
  query: UseQueryResult<Analytics | null>;
}

/** How wide the ranges are, where the price stands, the shape of its returns, and its company. */
export function AnalyticsSections({ instrument, query }: AnalyticsSectionsProps) {
  return (
    <QueryView
      query={query}
      what="the statistics"
      skeleton={<AnalyticsSkeleton />}
      stillWorks="The forecast above is not affected."
    >
      {(analytics) =>
        analytics && (
          <>
            <WidthsSection widths={analytics.widths} ranges={analytics.ranges} />
            <PositionSection instrument={instrument} position={analytics.position} />
            {analytics.shape && <ShapeSection shape={analytics.shape} />}
            {analytics.company && <CompanySection instrument={instrument} company={analytics.company} />}
          </>
        )
      }
    </QueryView>
  );
}
