import { lazy, Suspense } from 'react';
import type { Bar, Forecast } from '../../api/contract';
import { NearViewport } from '../../components/near-viewport';
import { Section } from '../../components/section';
import { Skeleton } from '../../components/skeleton';
import { ForecastTable } from '../../features/forecast/components/forecast-table';

const Dashboard = lazy(() => import('./dashboard').then((module) => ({ default: module.Dashboard })));

interface ForecastSectionsProps {
  forecast: Forecast;
  bars: readonly Bar[];
}

/** What stands below the chart: the numbers at once, the dashboard when it is near. */
export function ForecastSections({ forecast, bars }: ForecastSectionsProps) {
  return (
    <>
      <ForecastTable forecast={forecast} />
      <NearViewport before={<DashboardSkeleton />}>
        <Suspense fallback={<DashboardSkeleton />}>
          <Dashboard forecast={forecast} bars={bars} />
        </Suspense>
      </NearViewport>
    </>
  );
}

function DashboardSkeleton() {
  return (
    <Section title="Chances">
      <Skeleton height="26rem" />
    </Section>
  );
}
