import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';

const CONFIG = { issuer: 'https://issuer.example', clientId: 'site', scope: 'openid', signOutUrl: '/logout' };
const DAYS = ['2015-09-01', '2015-09-02', '2015-09-03'];

let place = 0;

function status() {
  return HttpResponse.json({ day: DAYS[place], start: DAYS[0], next: DAYS[place + 1] ?? null });
}

async function show(replay: boolean) {
  server.use(
    http.get('*/config.json', () => HttpResponse.json({ ...CONFIG, replay })),
    http.get('*/replay', status),
    http.post('*/replay/next', () => {
      place += 1;
      return status();
    }),
    http.post('*/replay/start-over', () => {
      place = 0;
      return status();
    }),
  );
  // Whether the site is a replay is asked once a page.
  const { ReplayBar } = await import('./replay-bar');
  renderRoutes([{ path: '/', element: <ReplayBar /> }]);
}

beforeEach(() => {
  place = 0;
  vi.resetModules();
});

it('replay_shouldSayItsDayAndMoveBySessions', async () => {
  await show(true);
  expect(await screen.findByRole('status')).toHaveTextContent('1 Sept 2015');

  await userEvent.click(screen.getByRole('button', { name: 'Next session' }));

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 Sept 2015'));
});

it('endOfThePrices_shouldBeSaidAndStopIt', async () => {
  place = 2;
  await show(true);
  expect(await screen.findByText('The prices end here.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next session' })).toBeDisabled();
});

it('startingOver_shouldReturnToTheFirstDay', async () => {
  place = 1;
  await show(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Start over' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 Sept 2015'));
});

it('failure_shouldBeSaidAndChangeNothing', async () => {
  await show(true);
  server.use(http.post('*/replay/next', () => new HttpResponse(null, { status: 500 })));
  await userEvent.click(await screen.findByRole('button', { name: 'Next session' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('stays where it is');
  expect(screen.getByRole('status')).toHaveTextContent('1 Sept 2015');
});

it('siteThatIsNoReplay_shouldHaveNoBar', async () => {
  await show(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('region', { name: 'Replay' })).toBeNull();
});
