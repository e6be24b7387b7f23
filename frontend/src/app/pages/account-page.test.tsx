import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it, vi } from 'vitest';
import { FTSE } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import { problem } from '../../testing/handlers';
import { personHandlers, personWith } from '../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { server } from '../../testing/server';
import { AccountPage } from './account-page';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }));
const word = () => screen.getByRole('textbox', { name: /To confirm/, hidden: true });

function open() {
  const person = personWith(entryOf(FTSE));
  const session = signedIn();
  server.use(...personHandlers(person));
  renderRoutes([{ path: '/', element: <AccountPage /> }], '/', session);
  return { person, session };
}

it('account_shouldSayInWordsWhatIsHeld', async () => {
  open();
  expect(await screen.findByText(/^ada@example\.org, to sign you in/)).toBeVisible();
  expect(screen.getByText('1 instrument: FTSE.')).toBeVisible();
  expect(screen.getByText(/^None\. A forecast itself is public/)).toBeVisible();
});

it('chosenMail_shouldBeAmongWhatIsHeldAtOnce', async () => {
  open();
  expect(await screen.findByText('You get none.')).toBeVisible();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Evening digest' }));
  expect(await screen.findByText('You chose the evening digest.')).toBeVisible();
});

it('export_shouldBeTheWholeAnswerAsAFile', async () => {
  open();
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await press('Download all of it as JSON');
  expect(await screen.findByText('Downloaded.')).toBeVisible();
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('stockcast-account-2026-01-05.json');
  expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ profile: { email: 'ada@example.org' } });
});

it('deletion_shouldAskForTheWordFirst', async () => {
  const { person, session } = open();
  await press('Delete my account…');
  await press('Delete everything');
  expect(screen.getByText(/Type the word delete to go on/)).toBeInTheDocument();
  expect(person.deleted).toBe(false);
  await userEvent.type(word(), 'Delete{Enter}');
  await waitFor(() => expect(session.signOut).toHaveBeenCalledWith('account-deleted'));
  expect(person.deleted).toBe(true);
});

it('changedMind_shouldForgetWhatWasTyped', async () => {
  const { person } = open();
  await press('Delete my account…');
  await userEvent.type(word(), 'delete');
  await press('Keep my account');
  await press('Delete my account…');
  expect(word()).toHaveValue('');
  expect(person.deleted).toBe(false);
});

it('failedDeletion_shouldSaySoAndKeepTheSession', async () => {
  const { session } = open();
  server.use(http.delete('*/api/account', () => problem(503, 'Service Unavailable', 'Not right now.')));
  await press('Delete my account…');
  await userEvent.type(word(), 'delete{Enter}');
  expect(
    await screen.findByText(/could not be deleted\. Not right now\. You can try again/),
  ).toBeInTheDocument();
  expect(session.signOut).not.toHaveBeenCalled();
});

it('signedOut_shouldOfferToSignIn', () => {
  renderRoutes([{ path: '/', element: <AccountPage /> }]);
  expect(screen.getByRole('button', { name: 'Sign in or sign up' })).toBeVisible();
});
