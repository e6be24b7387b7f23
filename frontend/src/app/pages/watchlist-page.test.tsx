import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Forecast } from '../../api/contract';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { COCA_COLA, FTSE, GSPC, N225 } from '../../testing/fixtures/instruments';
import { quoteOf } from '../../testing/fixtures/quotes';
import { entryOf } from '../../testing/fixtures/watchlists';
import { problem } from '../../testing/handlers';
import { type Person, personHandlers, personWith } from '../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { server } from '../../testing/server';
import { WatchlistPage } from './watchlist-page';

const PEPSI = { ...COCA_COLA, symbol: 'PEP', name: 'PepsiCo' };

const names = () =>
  screen.getAllByRole('rowheader').map((name) => within(name).getByRole('link').textContent);
const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
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

function openRoomy(person?: Person) {
  localStorage.setItem('stockcast-watchlist', JSON.stringify({ form: 'roomy' }));
  return open(person);
}

function narrowScreen() {
  const media = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation(
      (query) => Object.assign(new EventTarget(), { media: query, matches: true }) as MediaQueryList,
    );
  onTestFinished(() => media.mockRestore());
}

afterEach(() => localStorage.clear());

it('signedOut_shouldSayWhatAWatchlistIs', () => {
  renderRoutes([{ path: '/', element: <WatchlistPage /> }]);
  expect(screen.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign in or sign up' })).toBeVisible();
});

it('roomyEntry_shouldShowCloseRangesAndDates', async () => {
  openRoomy();
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Close, 14 Aug 1998');
  expect(row).toHaveTextContent('5,455.00');
  expect(row).toHaveTextContent(/Next day Mon 17 Aug 1998/);
  expect(row).toHaveTextContent(/Next week Fri 21 Aug 1998/);
  expect(within(row).getByRole('link', { name: 'FTSE 100' })).toHaveAttribute('href', '/instruments/FTSE');
});

it('roomyEntry_shouldBeginWithWhatBecameOfItsLastForecast', async () => {
  openRoomy(personWith(entryOf(FTSE), entryOf(COCA_COLA)));
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent(/Said for .+ to .+\. Closed .+: (in|out)side\./);
  expect(within(row).getByRole('img', { name: /of the last 20 closes inside the range/ })).toBeVisible();
  expect(screen.getByRole('article', { name: 'Coca-Cola' })).not.toHaveTextContent('Said for');
});

it('roomyEntryWithoutForecast_shouldGetOneOnRequest', async () => {
  const person = openRoomy(personWith(entryOf(COCA_COLA)));
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
  const overdue = {
    ...entry,
    quote: entry.quote && { ...entry.quote, asOf: '1998-08-17' },
    lastSession: '1998-08-17',
  };
  const person = open(personWith(overdue));
  const row = await rowOf('FTSE 100');
  expect(row).toHaveTextContent('has closed');
  person.watchlist = [entry];
  vi.advanceTimersByTime(10_000);
  await waitFor(() => expect(row).not.toHaveTextContent('has closed'));
  vi.useRealTimers();
});

it('rowThatLacksAForecast_shouldGetItByItself', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const person = open(personWith({ ...entryOf(FTSE), forecast: null }));
  expect(await rowOf('FTSE 100')).toHaveTextContent('No forecast yet.');
  person.watchlist = [entryOf(FTSE)];
  vi.advanceTimersByTime(30_000);
  await waitFor(async () => expect(await rowOf('FTSE 100')).not.toHaveTextContent('No forecast yet.'));
  vi.useRealTimers();
});

it('emptyList_shouldSayWhatToDoNext', async () => {
  open(personWith());
  expect(await screen.findByText('Nothing on it yet')).toBeVisible();
});

it('chosenMatch_shouldBeAddedAtTheEnd', async () => {
  const person = open(personWith(entryOf(FTSE)));
  await rowOf('FTSE 100');
  await userEvent.type(screen.getByRole('combobox', { name: /Add an instrument/ }), 'coca');
  await screen.findByRole('option', { name: /Coca-Cola/ });
  await userEvent.keyboard('{Enter}');
  expect(await rowOf('Coca-Cola')).toBeVisible();
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
    await rowOf(name);
  }
  await waitFor(() => expect(held(person)).toEqual(['FTSE', 'KO', 'N225']));
});

it('matchOnTheList_shouldBeMarked', async () => {
  open();
  await rowOf('FTSE 100');
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

it('headingPressedTwice_shouldReverseTheOrder', async () => {
  open();
  await press('Name');
  await press('Name');
  expect(names()).toEqual(['S&P 500', 'FTSE 100', 'Coca-Cola']);
  expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  await press('Reverse');
  expect(names()).toEqual(['Coca-Cola', 'FTSE 100', 'S&P 500']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sorted by' }), 'My order');
  expect(names()).toEqual(['FTSE 100', 'S&P 500', 'Coca-Cola']);
});

it('row_shouldShowCloseOutcomeAndRangesOnOneLine', async () => {
  open(personWith(entryOf(FTSE), { ...entryOf(GSPC), lastSession: '1998-08-14' }));
  const cells = within(await rowOf('FTSE 100')).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    '5,455.00',
    expect.stringMatching(/^[↑↓] [+−]\d\.\d\d\s%$/),
    expect.stringMatching(/^(in|out)side$/),
    expect.stringMatching(/^−\d+\.\d to \+\d+\.\d\s%$/),
    expect.stringMatching(/^−\d+\.\d to \+\d+\.\d\s%$/),
    expect.stringMatching(/^72\s%$/),
    '',
    expect.stringContaining('Details of FTSE 100'),
  ]);
  expect(within(await rowOf('FTSE 100')).getByRole('img', { name: /20 closes inside/ })).toBeVisible();
});

it('rowWhoseSessionGoesOn_shouldHaveThePriceOfNow', async () => {
  const quotes = [quoteOf(FORECASTS.FTSE as Forecast, 0.5, 5482.275)];
  server.use(http.get('*/api/quotes', () => HttpResponse.json({ quotes, unknown: [] })));
  open();
  expect(await screen.findByRole('columnheader', { name: 'Now' })).toBeVisible();
  expect(await rowOf('FTSE 100')).toHaveTextContent(/5,482.28 . \+0.50/);
  await press('Details of FTSE 100');
  const details = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(details).toHaveTextContent(/Now 5,482.28 .+, inside the range/);
  await press('Now');
  expect(names()[0]).toBe('FTSE 100');
});

it('narrowScreen_shouldPutThePriceOfNowInThePlaceOfTheChange', async () => {
  narrowScreen();
  const quotes = [quoteOf(FORECASTS.FTSE as Forecast, 0.5, 5482.275)];
  server.use(http.get('*/api/quotes', () => HttpResponse.json({ quotes, unknown: [] })));
  open();
  const heading = await screen.findByRole('columnheader', { name: /Now/ });
  expect(heading).toHaveTextContent('CloseNow');
  expect(screen.queryByRole('columnheader', { name: /Change/ })).not.toBeInTheDocument();
});

it('rowWhoseCloseIsKnown_shouldHaveNoPriceOfNow', async () => {
  const quotes = [{ ...quoteOf(FORECASTS.FTSE as Forecast, 1), session: entryOf(FTSE).quote?.asOf }];
  const answered = vi.fn(() => HttpResponse.json({ quotes, unknown: [] }));
  server.use(http.get('*/api/quotes', answered));
  open();
  await waitFor(() => expect(answered).toHaveBeenCalled());
  await rowOf('FTSE 100');
  expect(screen.queryByRole('columnheader', { name: 'Now' })).not.toBeInTheDocument();
});

it('rowWithoutASession_shouldHaveNoColumnOfPricesOfNow', async () => {
  open();
  await rowOf('FTSE 100');
  expect(screen.queryByRole('columnheader', { name: 'Now' })).not.toBeInTheDocument();
});

it('rowWithCloseOfAnotherDay_shouldGiveIt', async () => {
  const entry = entryOf(GSPC);
  open(
    personWith(entryOf(FTSE), entryOf(N225), {
      ...entry,
      quote: entry.quote && { ...entry.quote, asOf: '1998-08-13' },
    }),
  );
  expect(await screen.findByText(/^Closes of 14 Aug 1998, where a row gives no other date/)).toBeVisible();
  expect(await rowOf('S&P 500')).toHaveTextContent('13 Aug');
  expect(await rowOf('FTSE 100')).not.toHaveTextContent('Aug');
});

it('rowOfALaterSession_shouldSayThatItsForecastIsOutOfDate', async () => {
  const entry = entryOf(FTSE);
  const late = { ...entry, lastSession: '1998-08-17' };
  open(personWith(late, { ...entryOf(COCA_COLA), forecast: null }));
  const row = await rowOf('FTSE 100');
  expect(row).toHaveTextContent('Forecast of 14 Aug; prices of 17 Aug are not in yet.');
  expect(within(row).queryByRole('button', { name: 'Ask for a forecast' })).not.toBeInTheDocument();
  const lacking = await rowOf('Coca-Cola');
  expect(within(lacking).getByRole('button', { name: 'Ask for a forecast' })).toBeVisible();
});

it('details_shouldOpenTheRoomyFormOfARow', async () => {
  open();
  await press('Details of FTSE 100');
  const details = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(details).toHaveTextContent(/Said for .+ to .+\. Closed .+: (in|out)side\./);
  expect(details).toHaveTextContent('wider than 72 % of five years’');
  expect(within(details).getByRole('link', { name: /^Alert me/ })).toBeVisible();
  await press('Details of FTSE 100');
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

it('columns_shouldBeChosenAndKept', async () => {
  open();
  await press('Columns…');
  const dialog = await screen.findByRole('dialog', { name: 'Columns' });
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Course/ }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Next week/ }));
  await press('Show these');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Name',
    'Close',
    'Change',
    'Outcome',
    'Next day',
    'Width',
  ]);
  expect(localStorage.getItem('stockcast-watchlist')).toBe('{"form":"compact","hidden":["course","week"]}');
});

it('form_shouldBeChosenAndKept', async () => {
  open();
  await press('Roomy');
  expect(await screen.findByRole('article', { name: 'FTSE 100' })).toHaveTextContent('Close, 14 Aug 1998');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  cleanup();
  open();
  expect(await screen.findByRole('article', { name: 'FTSE 100' })).toBeVisible();
});

it('narrowScreen_shouldPutTwoColumnsIntoACell', async () => {
  narrowScreen();
  open();
  const cells = within(await rowOf('FTSE 100')).getAllByRole('cell');
  expect(cells).toHaveLength(4);
  expect(cells[0]).toHaveTextContent(/^5,455\.00[↑↓] /);
  await press('Details of FTSE 100');
  const details = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(within(details).getByRole('button', { name: 'Move FTSE 100 down' })).toBeVisible();
});

it('sortInTheAddress_shouldHold', async () => {
  open(undefined, '/?sort=range');
  await rowOf('FTSE 100');
  expect(names()).toEqual(['S&P 500', 'FTSE 100', 'Coca-Cola']);
});

it('failedList_shouldOfferARetry', async () => {
  const failure = () => problem(503, 'Service Unavailable', 'Not right now.');
  open(undefined, '/', http.get('*/api/watchlists/main', failure, { once: true }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Could not load your watchlist');
  await press('Try again');
  expect(await rowOf('FTSE 100')).toBeVisible();
});

it('roomyEntryWithoutPrices_shouldSaySo', async () => {
  openRoomy(personWith({ ...entryOf(FTSE), quote: null }));
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Prices are unavailable right now.');
  expect(row).toHaveTextContent('Next day');
});

it('roomyForecastOlderThanThePrices_shouldSaySoAndOfferANewOne', async () => {
  const entry = entryOf(FTSE);
  openRoomy(
    personWith({
      ...entry,
      quote: entry.quote && { ...entry.quote, asOf: '1998-08-17' },
      lastSession: '1998-08-17',
    }),
  );
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Made from prices up to 14 Aug 1998');
  expect(within(row).getByRole('button', { name: 'Ask for a forecast' })).toBeVisible();
});
