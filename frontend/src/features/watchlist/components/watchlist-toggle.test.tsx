import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { COCA_COLA } from '../../../testing/fixtures/instruments';
import { entryOf } from '../../../testing/fixtures/watchlists';
import { problem } from '../../../testing/handlers';
import { personHandlers, personWith } from '../../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { WatchlistToggle } from './watchlist-toggle';

const routes = [{ path: '/', element: <WatchlistToggle instrument={COCA_COLA} /> }];
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('press_shouldAddAndTheNextRemove', async () => {
  const person = personWith();
  server.use(...personHandlers(person));
  renderRoutes(routes, '/', signedIn());
  await press('Add to watchlist');
  await waitFor(() => expect(person.watchlist).toHaveLength(1));
  await press('On your watchlist');
  await waitFor(() => expect(person.watchlist).toHaveLength(0));
  expect(await screen.findByRole('button', { name: 'Add to watchlist' })).toBeVisible();
});

it('translatedPage_shouldTellTheTruthAfterAPress', async () => {
  server.use(...personHandlers(personWith()));
  renderRoutes(routes, '/', signedIn());
  const button = await screen.findByRole('button', { name: 'Add to watchlist' });
  translate(button);
  expect(button).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(button);
  await waitFor(() => expect(button).toHaveTextContent(/^On your watchlist$/));
  expect(button).toHaveAttribute('aria-pressed', 'true');
});

/** Does to the text of an element what a browser that translates the page does. */
function translate(element: Element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const font = document.createElement('font');
    font.textContent = `übersetzt: ${text.textContent}`;
    text.parentNode?.replaceChild(font, text);
    texts.currentNode = font.firstChild ?? font;
  }
}

it('fullList_shouldSayWhyNothingWasAdded', async () => {
  server.use(
    http.put('*/api/watchlists/main/KO', () =>
      problem(409, 'Conflict', 'A watchlist holds at most 100 instruments.'),
    ),
    ...personHandlers(personWith()),
  );
  renderRoutes(routes, '/', signedIn());
  await press('Add to watchlist');
  expect(await screen.findByText(/A watchlist holds at most 100 instruments/)).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Add to watchlist' })).toBeVisible();
});

it('menu_shouldChooseTheListsItIsOn', async () => {
  const person = personWith(entryOf(COCA_COLA));
  person.lists.push({ id: '0123456789ab', name: 'Drinks', entries: [] });
  server.use(...personHandlers(person));
  renderRoutes(routes, '/', signedIn());
  await userEvent.click(await screen.findByText('On 1 of 2 lists'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Drinks' }));
  expect(screen.getByRole('checkbox', { name: 'Drinks' })).toBeChecked();
  await waitFor(() => expect(person.lists[1]?.entries).toHaveLength(1));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Watchlist' }));
  await waitFor(() => expect(person.watchlist).toHaveLength(0));
  expect(screen.getByRole('button', { name: 'Add to watchlist' })).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByText('On 1 of 2 lists')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(screen.getByText('On 1 of 2 lists').closest('summary')).toHaveFocus();
});

it('singleList_shouldNeedNoMenu', async () => {
  server.use(...personHandlers(personWith()));
  renderRoutes(routes, '/', signedIn());
  expect(await screen.findByRole('button', { name: 'Add to watchlist' })).toBeVisible();
  expect(screen.queryByText(/lists/)).not.toBeInTheDocument();
});

it('signedOut_shouldOfferToSignIn', () => {
  renderRoutes(routes);
  expect(screen.getByRole('button', { name: 'Sign in to watch it' })).toBeVisible();
});
