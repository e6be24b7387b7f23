import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { COCA_COLA, FTSE, GSPC } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import { problem } from '../../testing/handlers';
import { type Person, personHandlers, personWith } from '../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { server } from '../../testing/server';
import { WatchlistPage } from './watchlist-page';

const PEPSI = { ...COCA_COLA, symbol: 'PEP', name: 'PepsiCo' };

const names = () => screen.getAllByRole('article').map((row) => within(row).getByRole('heading').textContent);
const held = ({ watchlist }: Person) => watchlist.map(({ instrument }) => instrument.symbol);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

function open(
  person = personWith(...[FTSE, GSPC, COCA_COLA].map(entryOf)),
  path = '/',
  ...exceptions: HttpHandler[]
) {
  server.use(...exceptions, ...personHandlers(person));
  renderRoutes([{ path: '/', element: <WatchlistPage /> }], path, signedIn());
  return person;
}

it('signedOut_shouldSayWhatAWatchlistIs', () => {
  renderRoutes([{ path: '/', element: <WatchlistPage /> }]);
  expect(screen.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign in or sign up' })).toBeVisible();
});

it('entry_shouldShowCloseRangesAndDates', async () => {
  open();
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Close, 14 Aug 1998');
  expect(row).toHaveTextContent('5,455.00');
  expect(row).toHaveTextContent(/Next day Mon 17 Aug 1998/);
  expect(row).toHaveTextContent(/Next week Fri 21 Aug 1998/);
  expect(within(row).getByRole('link', { name: 'FTSE 100' })).toHaveAttribute('href', '/instruments/FTSE');
});

it('entry_shouldBeginWithWhatBecameOfItsLastForecast', async () => {
  open(personWith(entryOf(FTSE), entryOf(COCA_COLA)));
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent(/Said for .+ to .+\. Closed .+: (in|out)side\./);
  expect(within(row).getByRole('img', { name: /of the last 20 closes inside the range/ })).toBeVisible();
  expect(screen.getByRole('article', { name: 'Coca-Cola' })).not.toHaveTextContent('Said for');
});

it('entryWithoutForecast_shouldGetOneOnRequest', async () => {
  const person = open(personWith(entryOf(COCA_COLA)));
  const row = await screen.findByRole('article', { name: 'Coca-Cola' });
  await userEvent.click(within(row).getByRole('button', { name: 'Ask for a forecast' }));
  person.watchlist = [{ ...entryOf(FTSE), instrument: COCA_COLA }];
  await waitFor(() => expect(row).toHaveTextContent('Next day'), { timeout: 5000 });
});

it('entriesWithoutForecast_shouldBeAskedForTogether', async () => {
  const person = open(personWith(entryOf(COCA_COLA), { ...entryOf(COCA_COLA), instrument: PEPSI }));
  await press('Refresh all 2');
  expect(await screen.findByText('2 forecasts were asked for.')).toBeVisible();
  expect(person.job).toHaveProperty('symbol', 'PEP');
});

it('overdueEntry_shouldBeRefreshedByItself', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const entry = entryOf(FTSE);
  const overdue = { ...entry, quote: entry.quote && { ...entry.quote, asOf: '1998-08-17' } };
  const person = open(personWith(overdue));
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('newer prices are available');
  person.watchlist = [entry];
  vi.advanceTimersByTime(10_000);
  await waitFor(() => expect(row).not.toHaveTextContent('newer prices are available'));
  vi.useRealTimers();
});

it('emptyList_shouldSayWhatToDoNext', async () => {
  open(personWith());
  expect(await screen.findByText('Nothing on it yet')).toBeVisible();
});

it('chosenMatch_shouldBeAddedAtTheEnd', async () => {
  const person = open(personWith(entryOf(FTSE)));
  await screen.findByRole('article', { name: 'FTSE 100' });
  await userEvent.type(screen.getByRole('combobox', { name: /Add an instrument/ }), 'coca');
  await screen.findByRole('option', { name: /Coca-Cola/ });
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('article', { name: 'Coca-Cola' })).toBeVisible();
  await waitFor(() => expect(held(person)).toEqual(['FTSE', 'KO']));
  expect(screen.getByText('Coca-Cola is on your watchlist.')).toBeVisible();
});

it('severalMatches_shouldBeAddedOneAfterTheOther', async () => {
  const person = open(personWith());
  const field = await screen.findByRole('combobox', { name: /Add an instrument/ });
  for (const name of ['FTSE 100', 'Coca-Cola', 'Nikkei 225']) {
    await userEvent.click(field);
    await userEvent.paste(name.slice(0, 4));
    await screen.findByRole('option', { name: new RegExp(name) });
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveValue('');
    await screen.findByRole('article', { name });
  }
  await waitFor(() => expect(held(person)).toEqual(['FTSE', 'KO', 'N225']));
});

it('matchOnTheList_shouldBeMarked', async () => {
  open();
  await screen.findByRole('article', { name: 'FTSE 100' });
  await userEvent.type(screen.getByRole('combobox', { name: /Add an instrument/ }), 'ftse');
  expect(await screen.findByRole('option', { name: /On your list/ })).toBeVisible();
});

it('stepButtons_shouldMoveTheEntryAndKeepTheFocus', async () => {
  const person = open();
  await press('Move Coca-Cola up');
  await waitFor(() => expect(names()).toEqual(['FTSE 100', 'Coca-Cola', 'S&P 500']));
  expect(screen.getByRole('button', { name: 'Move Coca-Cola up' })).toHaveFocus();
  expect(screen.getByText('Coca-Cola is now number 2 of 3.')).toBeVisible();
  await press('Move Coca-Cola up');
  await waitFor(() => expect(held(person)).toEqual(['KO', 'FTSE', 'GSPC']));
  expect(screen.getByRole('button', { name: 'Move Coca-Cola up' })).toHaveAttribute('aria-disabled', 'true');
});

it('removedEntry_shouldComeBackOnUndo', async () => {
  const person = open();
  await press('Remove FTSE 100');
  await waitFor(() => expect(held(person)).toEqual(['GSPC', 'KO']));
  expect(names()).toEqual(['S&P 500', 'Coca-Cola']);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await press('Undo');
  await waitFor(() => expect(held(person)).toEqual(['FTSE', 'GSPC', 'KO']));
  expect(names()).toEqual(['FTSE 100', 'S&P 500', 'Coca-Cola']);
});

it('refusedRemoval_shouldFallBackAndSayWhy', async () => {
  open();
  server.use(
    http.delete('*/api/watchlists/main/FTSE', () =>
      problem(503, 'Service Unavailable', 'Try again in a minute.'),
    ),
  );
  await press('Remove FTSE 100');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'FTSE 100 could not be removed; your watchlist has not changed. Try again in a minute.',
  );
  await waitFor(() => expect(names()).toEqual(['FTSE 100', 'S&P 500', 'Coca-Cola']));
});

it('oneRefusalAmongSeveralChanges_shouldUndoOnlyThatOne', async () => {
  const person = open();
  server.use(http.delete('*/api/watchlists/main/FTSE', () => HttpResponse.error()));
  await press('Remove FTSE 100');
  await press('Remove S&P 500');
  await waitFor(() => expect(held(person)).toEqual(['FTSE', 'KO']));
  await waitFor(() => expect(names()).toEqual(['FTSE 100', 'Coca-Cola']));
});

it('sorting_shouldBeKeptInTheAddressAndNotChangeTheOwnOrder', async () => {
  const person = open();
  await press('Name');
  expect(names()).toEqual(['Coca-Cola', 'FTSE 100', 'S&P 500']);
  expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument();
  expect(held(person)).toEqual(['FTSE', 'GSPC', 'KO']);
});

it('sortInTheAddress_shouldHold', async () => {
  open(undefined, '/?sort=range');
  await screen.findByRole('article', { name: 'FTSE 100' });
  expect(names()).toEqual(['S&P 500', 'FTSE 100', 'Coca-Cola']);
});

it('failedList_shouldOfferARetry', async () => {
  const failure = () => problem(503, 'Service Unavailable', 'Not right now.');
  open(undefined, '/', http.get('*/api/watchlists/main', failure, { once: true }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Could not load your watchlist');
  await press('Try again');
  expect(await screen.findByRole('article', { name: 'FTSE 100' })).toBeVisible();
});

it('entryWithoutPrices_shouldSaySo', async () => {
  open(personWith({ ...entryOf(FTSE), quote: null }));
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Prices are unavailable right now.');
  expect(row).toHaveTextContent('Next day');
});

it('forecastOlderThanThePrices_shouldSaySoAndOfferANewOne', async () => {
  const entry = entryOf(FTSE);
  open(personWith({ ...entry, quote: entry.quote && { ...entry.quote, asOf: '1998-08-17' } }));
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Made from prices up to 14 Aug 1998');
  expect(within(row).getByRole('button', { name: 'Ask for a forecast' })).toBeVisible();
});
