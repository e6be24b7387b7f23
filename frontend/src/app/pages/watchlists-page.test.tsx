import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { COCA_COLA, FTSE, GSPC } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import { problem } from '../../testing/handlers';
import { type Person, personHandlers, personWith } from '../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { server } from '../../testing/server';
import { WatchlistPage } from './watchlist-page';

const BANKS = '0123456789ab';
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const named = ({ lists }: Person) => lists.map(({ name }) => name);

function openTwoLists(path = '/') {
  const person = personWith(entryOf(FTSE), entryOf(GSPC));
  person.lists.push({ id: BANKS, name: 'Banks', entries: [entryOf(COCA_COLA)] });
  return open(person, path);
}

function open(person: Person, path = '/') {
  server.use(...personHandlers(person));
  const router = renderRoutes([{ path: '/', element: <WatchlistPage /> }], path, signedIn());
  return { person, router };
}

// What is written down about a row is part of its roomy form.
beforeEach(() => localStorage.setItem('stockcast-watchlist', JSON.stringify({ form: 'roomy' })));
afterEach(() => localStorage.clear());

it('lists_shouldLeadToEachOther', async () => {
  const { router } = openTwoLists();
  await screen.findByRole('article', { name: 'FTSE 100' });
  const nav = within(await screen.findByRole('navigation', { name: 'Your lists' }));
  expect(nav.getByRole('link', { name: 'Watchlist' })).toHaveAttribute('aria-current', 'page');
  await userEvent.click(nav.getByRole('link', { name: 'Banks' }));
  expect(await screen.findByRole('article', { name: 'Coca-Cola' })).toBeVisible();
  expect(screen.queryByRole('article', { name: 'FTSE 100' })).not.toBeInTheDocument();
  expect(await heading('Banks')).toBeVisible();
  expect(router.state.location.search).toBe(`?list=${BANKS}`);
});

it('listThatIsNotThere_shouldSaySo', async () => {
  openTwoLists('/?list=ffffffffffff');
  expect(await screen.findByText('There is no such list')).toBeVisible();
});

it('newList_shouldBeShown', async () => {
  const { person, router } = open(personWith(entryOf(FTSE)));
  await press('New list…');
  await press('Make the list');
  expect(screen.getByRole('alert')).toHaveTextContent('Type a name.');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Drinks{Enter}');
  expect(await heading('Drinks')).toBeVisible();
  expect(named(person)).toEqual(['Watchlist', 'Drinks']);
  expect(router.state.location.search).toBe(`?list=${person.lists[1]?.id}`);
  expect(await screen.findByText('Nothing on it yet')).toBeVisible();
});

it('eleventhList_shouldSayWhyItWasNotMade', async () => {
  const refusal = () => problem(409, 'Conflict', 'You can have at most 10 lists.');
  const { person } = open(personWith());
  server.use(http.post('*/api/watchlists', refusal));
  await press('New list…');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Drinks{Enter}');
  expect(await screen.findByText('You can have at most 10 lists.')).toBeVisible();
  expect(named(person)).toEqual(['Watchlist']);
});

it('renamedList_shouldHaveItsNewNameEverywhere', async () => {
  const { person } = openTwoLists(`/?list=${BANKS}`);
  await press('Rename…');
  const field = await screen.findByRole('textbox', { name: 'Name' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Lenders{Enter}');
  expect(await heading('Lenders')).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByText('The list is called Lenders now.')).toBeVisible();
  expect(named(person)).toEqual(['Watchlist', 'Lenders']);
});

it('movedList_shouldStandWhereItWasPut', async () => {
  const { person } = openTwoLists(`/?list=${BANKS}`);
  await press('Move to the left');
  await waitFor(() => expect(named(person)).toEqual(['Banks', 'Watchlist']));
  expect(await screen.findByText('Banks is now list 1 of 2.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Move to the left' })).toHaveFocus();
  await press('Move to the right');
  await waitFor(() => expect(named(person)).toEqual(['Watchlist', 'Banks']));
});

it('deletion_shouldSayHowMuchGoesAndLeadToTheListThatStays', async () => {
  const { person } = openTwoLists(`/?list=${BANKS}`);
  await press('Delete…');
  expect(await screen.findByRole('dialog', { name: 'Delete “Banks”?' })).toHaveTextContent('1 instrument');
  await press('Keep it');
  await press('Delete…');
  await press('Delete the list');
  expect(await heading('Watchlist')).toBeVisible();
  expect(named(person)).toEqual(['Watchlist']);
});

it('feed_shouldShowItsAddressOnceAndEndWhenStopped', async () => {
  const { person } = openTwoLists(`/?list=${BANKS}`);
  await press('Feed…');
  await press('Make the address');
  expect(await screen.findByRole('textbox', { name: 'Address' })).toHaveValue(
    'http://localhost:3000/api/feeds/lists/secret-1',
  );
  await press('Close');
  await press('Feed…');
  expect(await screen.findByRole('dialog', { name: 'Feed of “Banks”' })).toHaveTextContent(
    'cannot be shown again',
  );
  expect(screen.queryByRole('textbox', { name: 'Address' })).not.toBeInTheDocument();
  await press('Make a new address');
  expect(await screen.findByDisplayValue(/secret-2$/)).toBeVisible();
  await press('Stop the feed');
  expect(await screen.findByText('The feed has ended.')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Address' })).not.toBeInTheDocument();
  expect(person.lists[1]?.feed).toBeUndefined();
});

it('addressOfAFeed_shouldBeCopied', async () => {
  const user = userEvent.setup();
  openTwoLists();
  await user.click(await screen.findByRole('button', { name: 'Feed…' }));
  await user.click(await screen.findByRole('button', { name: 'Make the address' }));
  await user.click(await screen.findByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/secret-1$/);
});

it('feedThatCannotBeMade_shouldSayWhy', async () => {
  openTwoLists();
  server.use(http.post('*/api/watchlists/main/feed', () => problem(503, 'Unavailable', 'Not right now.')));
  await press('Feed…');
  await press('Make the address');
  expect(await screen.findByText(/Not right now\./)).toBeVisible();
});

it('listThatEverybodyHas_shouldNotBeDeletable', async () => {
  openTwoLists();
  expect(await screen.findByRole('button', { name: 'Rename…' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Delete…' })).not.toBeInTheDocument();
});

it('pastedSymbols_shouldBeImportedAndTheUnknownNamed', async () => {
  const { person } = open(personWith(entryOf(FTSE)));
  await press('Import…');
  await press('Import');
  expect(screen.getByRole('alert')).toHaveTextContent('Paste symbols, or choose a file.');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'KO FTSE, NONESUCH' } });
  await press('Import');
  const outcome = within(await screen.findByRole('list', { name: 'What became of them' }));
  expect(outcome.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1 instrument added.',
    'On the list already: FTSE.',
    'Unknown: NONESUCH.',
  ]);
  expect(person.watchlist.map(({ instrument }) => instrument.symbol)).toEqual(['FTSE', 'KO']);
  await press('Close');
  expect(await screen.findByRole('article', { name: 'Coca-Cola' })).toBeVisible();
});

it('chosenFile_shouldBeImported', async () => {
  const { person } = open(personWith());
  await press('Import…');
  const file = new File(['Name,Symbol\nThe index,GSPC\n'], 'mine.csv', { type: 'text/csv' });
  await userEvent.upload(await screen.findByLabelText(/CSV file/), file);
  await waitFor(() => expect(screen.getByRole('textbox')).not.toHaveValue(''));
  await press('Import');
  await waitFor(() => expect(person.watchlist.map(({ instrument }) => instrument.symbol)).toEqual(['GSPC']));
});

it('export_shouldBeAFileOfWhatIsShown', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = vi.fn();
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  openTwoLists();
  await screen.findByRole('article', { name: 'FTSE 100' });
  await press('Export');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(await saved[0]?.text()).toContain('\r\nGSPC,S&P 500,');
  clicked.mockRestore();
});

it('note_shouldBeEditedInPlaceAndGiveTheFocusBack', async () => {
  const { person } = open(personWith(entryOf(FTSE)));
  await press('Add a note or buy price of FTSE 100');
  const form = within(await screen.findByRole('form', { name: 'Note about FTSE 100' }));
  expect(form.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  await userEvent.keyboard('Since the spring');
  const price = form.getByRole('spinbutton', { name: 'Buy price in points' });
  await userEvent.type(price, '-5{Enter}');
  expect(form.getByRole('alert')).toHaveTextContent('Type a price above 0, or nothing.');
  await userEvent.clear(price);
  await userEvent.type(price, '5400{Enter}');
  const row = screen.getByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent('Since the spring');
  expect(row).toHaveTextContent('Bought at 5,400.00.');
  const edit = screen.getByRole('button', { name: 'Edit note and buy price of FTSE 100' });
  await waitFor(() => expect(edit).toHaveFocus());
  await waitFor(() =>
    expect(person.watchlist[0]).toMatchObject({ note: 'Since the spring', buyPrice: 5400 }),
  );
});

it('clearedNote_shouldLeaveThePrice', async () => {
  const { person } = open(personWith({ ...entryOf(FTSE), note: 'Old', buyPrice: 5400 }));
  await press('Edit note and buy price of FTSE 100');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Note' }));
  await press('Keep');
  await waitFor(() => expect(person.watchlist[0]).toMatchObject({ note: null, buyPrice: 5400 }));
});

it('escape_shouldLeaveTheNoteAsItWas', async () => {
  const { person } = open(personWith({ ...entryOf(FTSE), note: 'Old' }));
  await press('Edit note and buy price of FTSE 100');
  await userEvent.keyboard('New{Escape}');
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  expect(person.watchlist[0]?.note).toBe('Old');
});

it('buyPrice_shouldHaveTheChanceToCloseAboveIt', async () => {
  const chanceAbove = [1, 5, 20].map((horizon) => ({
    horizon: horizon as 1 | 5 | 20,
    date: '1998-08-17',
    probability: 0.4 + horizon / 100,
  }));
  open(personWith({ ...entryOf(FTSE), buyPrice: 5400, chanceAbove }));
  expect(await screen.findByRole('article', { name: 'FTSE 100' })).toHaveTextContent(
    /Chance to close above 5,400\.00: next day 41\s%, next week 45\s%, next month 60\s%\./,
  );
});

it('entryThatComesBack_shouldBringItsNotes', async () => {
  const { person } = open(personWith({ ...entryOf(FTSE), note: 'Old', buyPrice: 5400 }, entryOf(GSPC)));
  await press('Remove FTSE 100');
  await waitFor(() => expect(person.watchlist).toHaveLength(1));
  await press('Undo');
  await waitFor(() => expect(person.watchlist[0]).toMatchObject({ note: 'Old', buyPrice: 5400 }));
});

it('refusedNote_shouldFallBackAndSayWhy', async () => {
  open(personWith(entryOf(FTSE)));
  server.use(
    http.put('*/api/watchlists/main/FTSE/note', () => problem(503, 'Service Unavailable', 'Not now.')),
  );
  await press('Add a note or buy price of FTSE 100');
  await userEvent.keyboard('Hold');
  await press('Keep');
  expect(await screen.findByText(/FTSE 100 could not be given a note.*Not now\./)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('article')).not.toHaveTextContent('Hold'));
});
