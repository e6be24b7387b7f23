import type { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router';
import { PageSkeleton } from '../components/page-skeleton';
import { Layout } from './layout';
import { loadersOf } from './loaders';
import { NotFoundPage } from './pages/not-found-page';
import { OverviewPage } from './pages/overview-page';
import { RouteError } from './route-error';

// Every page but the first loads its code when it is opened.
const InstrumentPage = lazy(() =>
  import('./pages/instrument-page').then((module) => ({ default: module.InstrumentPage })),
);
const InstrumentsPage = lazy(() =>
  import('./pages/instruments-page').then((module) => ({ default: module.InstrumentsPage })),
);
const PastForecastPage = lazy(() =>
  import('./pages/past-forecast-page').then((module) => ({ default: module.PastForecastPage })),
);
const RecordPage = lazy(() =>
  import('./pages/record-page').then((module) => ({ default: module.RecordPage })),
);
const AboutPage = lazy(() => import('./pages/about-page').then((module) => ({ default: module.AboutPage })));
const ApiPage = lazy(() => import('./pages/api-page').then((module) => ({ default: module.ApiPage })));
const WatchlistPage = lazy(() =>
  import('./pages/watchlist-page').then((module) => ({ default: module.WatchlistPage })),
);
const AlertsPage = lazy(() =>
  import('./pages/alerts-page').then((module) => ({ default: module.AlertsPage })),
);
const AccountPage = lazy(() =>
  import('./pages/account-page').then((module) => ({ default: module.AccountPage })),
);

const UnsubscribePage = lazy(() =>
  import('./pages/unsubscribe-page').then((module) => ({ default: module.UnsubscribePage })),
);

/** The pages of the site; what they show is asked for while their code is on its way. */
export function routesWith(queries: QueryClient): RouteObject[] {
  const loaders = loadersOf(queries);
  const meanwhile = {
    HydrateFallback: PageSkeleton,
    // What is chosen on a page is kept behind the ? of its address, and asks for nothing by itself.
    shouldRevalidate: ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) =>
      currentUrl.pathname !== nextUrl.pathname,
  };
  return [
    {
      element: <Layout />,
      children: [
        {
          errorElement: <RouteError />,
          children: [
            { index: true, element: <OverviewPage />, loader: loaders.overview, ...meanwhile },
            { path: 'instruments', element: <InstrumentsPage /> },
            {
              path: 'instruments/:symbol',
              element: <InstrumentPage />,
              loader: loaders.instrument,
              ...meanwhile,
            },
            { path: 'instruments/:symbol/forecasts/:asOf', element: <PastForecastPage /> },
            { path: 'record', element: <RecordPage />, loader: loaders.record, ...meanwhile },
            { path: 'watchlist', element: <WatchlistPage /> },
            { path: 'alerts', element: <AlertsPage /> },
            { path: 'account', element: <AccountPage /> },
            { path: 'unsubscribe', element: <UnsubscribePage /> },
            { path: 'about', element: <AboutPage /> },
            { path: 'api', element: <ApiPage /> },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
