import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { Layout } from './layout';
import { NotFoundPage } from './pages/not-found-page';
import { OverviewPage } from './pages/overview-page';
import { RouteError } from './route-error';

// The chart is most of the site's code: only the page that draws it loads it.
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
const WatchlistPage = lazy(() =>
  import('./pages/watchlist-page').then((module) => ({ default: module.WatchlistPage })),
);
const AccountPage = lazy(() =>
  import('./pages/account-page').then((module) => ({ default: module.AccountPage })),
);

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      {
        errorElement: <RouteError />,
        children: [
          { index: true, element: <OverviewPage /> },
          { path: 'instruments', element: <InstrumentsPage /> },
          { path: 'instruments/:symbol', element: <InstrumentPage /> },
          { path: 'instruments/:symbol/forecasts/:asOf', element: <PastForecastPage /> },
          { path: 'record', element: <RecordPage /> },
          { path: 'watchlist', element: <WatchlistPage /> },
          { path: 'account', element: <AccountPage /> },
          { path: 'about', element: <AboutPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
