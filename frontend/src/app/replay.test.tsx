import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { ReplayBar } from '../features/replay/components/replay-bar';
import { marketList } from '../testing/fixtures/markets';
import { POOLED_RECORD } from '../testing/fixtures/pooled-record';
import { renderRoutes } from '../testing/render-app';
import { server } from '../testing/server';
import { PastForecastPage } from './pages/past-forecast-page';
import { RecordPage } from './pages/record-page';

const DAYS = ['1998-08-13', '1998-08-14', '1998-08-17'];

let place = 0;

/** The record as it is when a replay has come so far: one more outcome each day. */
function record() {
  const { live } = POOLED_RECORD;
  const pooled = live.pooled.map((horizon) => ({
    ...horizon,
    score: { ...horizon.score, count: 357 + place },
  }));
  return HttpResponse.json({ ...POOLED_RECORD, live: { ...live, pooled } });
}

beforeEach(() => {
  place = 0;
  const status = () => HttpResponse.json({ day: DAYS[place], start: DAYS[0], next: DAYS[place + 1] ?? null });
  server.use(
    http.get('*/api/markets', () => HttpResponse.json({ ...marketList('SAMPLE'), replay: true })),
    http.get('*/replay', status),
    http.post('*/replay/next', () => {
      place += 1;
      return status();
    }),
    http.get('*/api/record', record),
  );
});

it('recordInAReplay_shouldBeCalledSoAndFollowItsSteps', async () => {
  const page = (
    <>
      <ReplayBar />
      <RecordPage />
    </>
  );
  renderRoutes([{ path: '/', element: page }]);
  expect(await screen.findByRole('heading', { name: 'Replay of 3 instruments n = 357' })).toBeVisible();
  expect(screen.getByText(/^357 closes/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next session' }));
  expect(await screen.findByText(/^358 closes/)).toBeVisible();
  expect(screen.queryByText(/live/i, { selector: 'main *, h2, button, caption' })).not.toBeInTheDocument();
});

it('pastForecastInAReplay_shouldFollowItsSteps', async () => {
  const outcomes = ['1998-08-13', '1998-08-14'].map((date, index) => ({
    horizon: index + 1,
    date,
    close: 5400,
  }));
  server.use(
    http.get('*/api/forecasts/FTSE/1998-08-12/outcomes', () =>
      HttpResponse.json({ outcomes: outcomes.slice(0, place + 1) }),
    ),
  );
  const page = (
    <>
      <ReplayBar />
      <PastForecastPage />
    </>
  );
  renderRoutes(
    [{ path: '/instruments/:symbol/forecasts/:asOf', element: page }],
    '/instruments/FTSE/forecasts/1998-08-12',
  );
  expect(await screen.findByText(/From the ledger of this replay/)).toBeVisible();
  expect(await screen.findAllByRole('cell', { name: 'to come' })).toHaveLength(19);
  await userEvent.click(screen.getByRole('button', { name: 'Next session' }));
  await vi.waitFor(() => expect(screen.getAllByRole('cell', { name: 'to come' })).toHaveLength(18));
});
