import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { AlertEvent } from '../../api/contract';
import { COCA_COLA, FTSE } from '../../testing/fixtures/instruments';
import { problem } from '../../testing/handlers';
import { type Person, personHandlers, personWith } from '../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { server } from '../../testing/server';
import { Header } from '../header';
import { AlertsPage } from './alerts-page';

const CLOSE: AlertEvent = {
  id: 'a-2',
  instrument: COCA_COLA,
  asOf: '2026-08-20',
  happening: { kind: 'OUTSIDE', level: 80, date: '2026-08-20', close: 61.2, low: 61.5, high: 63.1 },
  at: '2026-08-20T21:30:00Z',
  unread: true,
};
const REPORT: AlertEvent = {
  id: 'b-1',
  instrument: COCA_COLA,
  asOf: '2026-07-20',
  happening: { kind: 'REPORT', date: '2026-07-23', basis: 'CALENDAR' },
  at: '2026-07-20T21:30:00Z',
  unread: false,
};

function told(...events: AlertEvent[]): Person {
  return { ...personWith(), events };
}

function open(person = personWith(), path = '/', ...exceptions: HttpHandler[]) {
  server.use(...exceptions, ...personHandlers(person));
  const page = (
    <>
      <Header />
      <AlertsPage />
    </>
  );
  renderRoutes([{ path: '/', element: page }], path, signedIn());
  return person;
}

const events = async () =>
  within(await screen.findByRole('list', { name: 'What happened' })).getAllByRole('listitem');
const set = () => userEvent.click(screen.getByRole('button', { name: 'Set the alert' }));

it('signedOut_shouldSayWhatAlertsAre', () => {
  renderRoutes([{ path: '/', element: <AlertsPage /> }]);
  expect(screen.getByRole('heading', { level: 1, name: 'Alerts' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign in or sign up' })).toBeVisible();
});

it('nothingToldYet_shouldSaySo', async () => {
  open();
  expect(await screen.findByText('Nothing yet')).toBeVisible();
  expect(screen.getByText('You have none yet.')).toBeVisible();
});

it('events_shouldBeSentencesOfWhichTheUnreadAreMarked', async () => {
  open(told(CLOSE, REPORT));
  const [newest, oldest] = await events();
  expect(newest).toHaveTextContent(/^NewCoca-Cola closed at \$61\.20, below its 80/);
  expect(oldest).toHaveTextContent(/^Coca-Cola reports on Thursday 23 July/);
});

it('openingThePage_shouldMarkEverythingReadAndKeepTheMarksForNow', async () => {
  const person = open(told(CLOSE, REPORT));
  await waitFor(() => expect(person.events.some(({ unread }) => unread)).toBe(false));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Alerts' })).toBeVisible());
  expect((await events())[0]).toHaveTextContent('New');
});

it('header_shouldCountWhatIsUnread', async () => {
  open(
    told(CLOSE, REPORT),
    '/',
    http.put('*/api/alerts/read', () => problem(503, 'Unavailable', 'Later.')),
  );
  expect(await screen.findByRole('link', { name: 'Alerts (1 unread)' })).toHaveAttribute('href', '/alerts');
});

it('instrumentInTheAddress_shouldOpenItsForm', async () => {
  const person = open(personWith(), '/?for=KO');
  expect(await screen.findByRole('form', { name: 'Alert me about Coca-Cola' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Tell me of' })).toHaveFocus();
  await userEvent.selectOptions(screen.getByLabelText('Range'), '95');
  await set();
  expect(await screen.findByText('The alert about Coca-Cola is set.')).toBeVisible();
  expect(person.alerts.map(({ condition }) => condition)).toEqual([{ kind: 'OUTSIDE', level: 95 }]);
  expect(await screen.findByText('You have 1 of 50.')).toBeVisible();
});

it('chance_shouldBeSentAsAShare', async () => {
  const person = open(personWith(), '/?for=KO');
  await userEvent.selectOptions(await screen.findByLabelText('Tell me of'), 'CHANCE');
  await userEvent.selectOptions(screen.getByLabelText('A close'), 'BELOW');
  await userEvent.type(screen.getByLabelText('The price, in USD'), '61.5');
  await userEvent.selectOptions(screen.getByLabelText('When'), '20');
  await set();
  await waitFor(() =>
    expect(person.alerts[0]?.condition).toEqual({
      kind: 'CHANCE',
      price: 61.5,
      side: 'BELOW',
      horizon: 20,
      threshold: 0.6,
    }),
  );
  expect(
    await screen.findByText(/A chance of at least 60\s% of a close below \$61\.50, 20 sessions ahead/, {
      selector: 'p',
    }),
  ).toBeVisible();
});

it('widerRange_shouldBeSentAsAShare', async () => {
  const person = open(personWith(), '/?for=KO');
  await userEvent.selectOptions(await screen.findByLabelText('Tell me of'), 'WIDER');
  await set();
  await waitFor(() => expect(person.alerts[0]?.condition).toEqual({ kind: 'WIDER', share: 0.25 }));
});

it('index_shouldOfferNoReport', async () => {
  open(personWith(), '/?for=FTSE');
  await screen.findByRole('form', { name: 'Alert me about FTSE 100' });
  expect(screen.queryByRole('option', { name: /report/ })).toBeNull();
});

it('refusal_shouldBeShownAndTheFormStay', async () => {
  const full = 'You can have at most 50 alerts. Remove one to add another.';
  open(
    personWith(),
    '/?for=KO',
    http.post('*/api/alerts', () => problem(409, 'Conflict', full)),
  );
  await screen.findByRole('form', { name: /Coca-Cola/ });
  await set();
  expect(await screen.findByRole('alert')).toHaveTextContent(`The alert is not set. ${full}`);
  expect(screen.getByRole('form', { name: /Coca-Cola/ })).toBeVisible();
});

it('removal_shouldTakeTheAlertAwayAndSaySo', async () => {
  const condition = { kind: 'OUTSIDE', level: 80 } as const;
  const rule = { id: '1'.repeat(32), instrument: FTSE, condition, createdAt: '2026-01-05T21:14:00Z' };
  const person = open({ ...personWith(), alerts: [rule] });
  await userEvent.click(await screen.findByRole('button', { name: /^Remove FTSE 100: A close outside/ }));
  const status = await screen.findByText('No more alerts of this kind about FTSE 100.');
  expect(status).toHaveFocus();
  expect(person.alerts).toEqual([]);
  expect(screen.getByText('You have none yet.')).toBeVisible();
});

it('removalThatFails_shouldLeaveTheAlert', async () => {
  const rule = {
    id: '1'.repeat(32),
    instrument: FTSE,
    condition: { kind: 'WIDER', share: 0.25 },
    createdAt: '',
  };
  open(
    { ...personWith(), alerts: [rule as Person['alerts'][number]] },
    '/',
    http.delete('*/api/alerts/:id', () => HttpResponse.error()),
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Remove FTSE 100/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The alert is still there.');
  expect(screen.getByText('You have 1 of 50.')).toBeVisible();
});

it('failure_shouldOfferToTryAgain', async () => {
  const silent = http.get('*/api/alerts', () => problem(503, 'Unavailable', 'It is unavailable.'));
  open(personWith(), '/', silent);
  expect(await screen.findByRole('alert')).toHaveTextContent('Could not load your alerts');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
