import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { forecastQuery } from '../../../api/get-forecast';
import { formatDate } from '../../../format/dates';
import { FORECASTS } from '../../../testing/fixtures/forecasts';
import { renderRoutes } from '../../../testing/render-app';
import { OfflineNote } from './offline-note';

function Page() {
  useQuery(forecastQuery('FTSE'));
  return <OfflineNote />;
}

const routes = [
  { path: '/', element: <OfflineNote /> },
  { path: '/instruments/:symbol', element: <Page /> },
];

function connection(online: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  act(() => {
    window.dispatchEvent(new Event(online ? 'online' : 'offline'));
  });
}

afterEach(() => vi.restoreAllMocks());

it('lostConnection_shouldBeSaidUntilItIsBack', () => {
  renderRoutes(routes);
  expect(screen.queryByText('You are offline.')).not.toBeInTheDocument();
  connection(false);
  expect(screen.getByRole('status')).toHaveTextContent('You are offline. This is what was last read here');
  connection(true);
  expect(screen.queryByText('You are offline.')).not.toBeInTheDocument();
});

it('pageOfAnInstrument_shouldSayOfWhichDayItsForecastIs', async () => {
  connection(false);
  renderRoutes(routes, '/instruments/FTSE');
  const day = formatDate(FORECASTS.FTSE?.asOf ?? '');
  expect(await screen.findByText(new RegExp(`This is the forecast of ${day}`))).toBeVisible();
});
