import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { marketList } from '../../../testing/fixtures/markets';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { ReplayBar } from './replay-bar';

const DAYS = ['2015-09-01', '2015-09-02', '2015-09-03'];

let place = 0;

function status() {
  return HttpResponse.json({ day: DAYS[place], start: DAYS[0], next: DAYS[place + 1] ?? null });
}

function show(replay: boolean) {
  server.use(
    http.get('*/api/markets', () => HttpResponse.json({ ...marketList('SAMPLE'), replay })),
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
  renderRoutes([{ path: '/', element: <ReplayBar /> }]);
}

beforeEach(() => {
  place = 0;
  // biome-ignore lint/suspicious/noDocumentCookie: none from another test
  document.cookie = 'replay=; Max-Age=0';
});

it('dayInTheCookie_shouldBeThereBeforeAnythingIsAsked', () => {
  // biome-ignore lint/suspicious/noDocumentCookie: as the server sets it
  document.cookie = 'replay=2015-09-01/2015-09-01/2015-09-02';
  server.use(http.get('*/api/markets', () => delay('infinite')));
  renderRoutes([{ path: '/', element: <ReplayBar /> }]);
  expect(screen.getByRole('status')).toHaveTextContent('1 Sept 2015');
  expect(screen.getByRole('button', { name: 'Next session' })).toBeEnabled();
});

it('cookieOfAnEarlierReplay_shouldBeForgottenWherePricesAreThoseOfToday', async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: as the server sets it
  document.cookie = 'replay=2015-09-01/2015-09-01';
  show(false);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Replay' })).not.toBeInTheDocument());
  expect(document.cookie).not.toContain('replay');
});

it('eveningWithItsTime_shouldBeCalledAnEvening', async () => {
  show(true);
  server.use(
    http.get('*/replay', () =>
      HttpResponse.json({ day: DAYS[0], start: DAYS[0], next: DAYS[1], now: '2015-09-02T00:00:00Z' }),
    ),
  );
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('It is the evening of 1 Sept 2015'),
  );
});

it('sessionsThatPass_shouldBeNamedByTheirDay', async () => {
  show(true);
  server.use(
    http.get('*/replay', () =>
      HttpResponse.json({ day: DAYS[0], start: DAYS[0], next: DAYS[1], now: '2015-09-02T14:00:00Z' }),
    ),
  );
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('The exchanges are open on 2 Sept 2015'),
  );
});

it('replay_shouldSayItsDayAndMoveBySessions', async () => {
  show(true);
  expect(await screen.findByRole('status')).toHaveTextContent('1 Sept 2015');

  await userEvent.click(screen.getByRole('button', { name: 'Next session' }));

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 Sept 2015'));
});

it('endOfThePrices_shouldBeSaidAndStopIt', async () => {
  place = 2;
  show(true);
  expect(await screen.findByText('The prices end here.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next session' })).toBeDisabled();
});

it('startingOver_shouldReturnToTheFirstDay', async () => {
  place = 1;
  show(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Start over' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 Sept 2015'));
});

it('startingOverThatTakesLong_shouldBeWaitedFor', async () => {
  place = 1;
  show(true);
  const button = await screen.findByRole('button', { name: 'Start over' });
  const asked = vi.fn();
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.post('*/replay/start-over', async () => {
      asked();
      await held;
      place = 0;
      return status();
    }),
  );
  // Whatever has a time limit is over it at once.
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  onTestFinished(() => limit.mockRestore());

  await userEvent.click(button);
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: 'Starting over…' })).toBeDisabled();

  answer();
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 Sept 2015'));
});

it('failure_shouldBeSaidAndChangeNothing', async () => {
  show(true);
  server.use(http.post('*/replay/next', () => new HttpResponse(null, { status: 500 })));
  await userEvent.click(await screen.findByRole('button', { name: 'Next session' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('stays where it is');
  expect(screen.getByRole('status')).toHaveTextContent('1 Sept 2015');
});

it('siteThatIsNoReplay_shouldHaveNoBarAndNotBeAskedForOne', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname));
  show(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('region', { name: 'Replay' })).toBeNull();
  expect(asked).toEqual(['/api/markets']);
});
