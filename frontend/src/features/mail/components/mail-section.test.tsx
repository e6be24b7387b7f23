import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type HttpHandler, http } from 'msw';
import { expect, it } from 'vitest';
import type { MailChoices } from '../../../api/contract';
import { problem } from '../../../testing/handlers';
import { personHandlers, personWith } from '../../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { MailSection } from './mail-section';

const digest = () => screen.findByRole('checkbox', { name: 'Evening digest' });
const alerts = () => screen.findByRole('checkbox', { name: 'Alerts' });

function open(mail: Partial<MailChoices> = {}, ...broken: HttpHandler[]) {
  const person = personWith();
  person.mail = { ...person.mail, ...mail };
  server.use(...broken, ...personHandlers(person));
  renderRoutes([{ path: '/', element: <MailSection email="ada@example.org" /> }], '/', signedIn());
  return person;
}

it('mails_shouldBeOffAtFirstAndSayWhereTheyGo', async () => {
  open();
  expect(await digest()).not.toBeChecked();
  expect(await alerts()).not.toBeChecked();
  expect(screen.getByText(/^They go to ada@example\.org\./)).toBeVisible();
});

it('switch_shouldChangeItsKindOfMailAndNoOther', async () => {
  const person = open({ alerts: true });
  await userEvent.click(await digest());
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(person.mail).toMatchObject({ alerts: true, digest: true });
  expect(await digest()).toBeChecked();
});

it('choiceThatIsNotSaved_shouldSaySoAndShowWhatIsKept', async () => {
  open(
    {},
    http.put('*/api/mail', () => problem(503, 'Service Unavailable', 'Not right now.')),
  );
  await userEvent.click(await digest());
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing has changed. Not right now.');
  expect(await digest()).not.toBeChecked();
});

it('refusedMail_shouldBeSeenUntilTheyChooseAgain', async () => {
  open({ refusal: { reason: 'BOUNCE', at: '2026-01-05T21:14:00Z' } });
  expect(await screen.findByText('Your address refused mail')).toBeVisible();
  await userEvent.click(await digest());
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(screen.queryByText('Your address refused mail')).not.toBeInTheDocument();
});

it('mailThatWasCalledSpam_shouldBeSeen', async () => {
  open({ refusal: { reason: 'COMPLAINT', at: '2026-01-05T21:14:00Z' } });
  expect(await screen.findByText('A mail to you was marked as spam')).toBeVisible();
});

it('siteWithoutMail_shouldSaySo', async () => {
  open({ offered: false });
  expect(await screen.findByText('This site sends no mail.')).toBeVisible();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

it('choicesThatDoNotLoad_shouldOfferToTryAgain', async () => {
  open(
    {},
    http.get('*/api/mail', () => problem(503, 'Service Unavailable', 'Not right now.')),
  );
  expect(await screen.findByText('Could not load which mails you chose')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
