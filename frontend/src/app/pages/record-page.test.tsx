import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { PooledRecord } from '../../api/contract';
import { NOTHING_SCORED, POOLED_RECORD } from '../../testing/fixtures/pooled-record';
import { none, problem } from '../../testing/handlers';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { RecordPage } from './record-page';

const open = (search = '') =>
  renderRoutes([{ path: '/record', element: <RecordPage /> }], `/record${search}`);
const answer = (record: PooledRecord) =>
  server.use(http.get('*/api/record', () => HttpResponse.json(record)));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('live_shouldBeShownFirstOfAllInstrumentsWithItsN', async () => {
  open();
  expect(
    await screen.findByRole('heading', { level: 2, name: 'Live record of 3 instruments n = 357' }),
  ).toBeVisible();
  expect(
    screen.getByText(/^357 closes from 3 Mar 1998 to 14 Aug 1998, forecast the evening before/),
  ).toBeVisible();
  expect(screen.getByText(/At most the last 250 sessions of each instrument/)).toBeVisible();
  expect(document.title).toBe('Record · Stockcast');
});

it('fourPlots_shouldEachSayInWordsWhatTheyShow', async () => {
  open();
  expect(await screen.findByRole('img', { name: /^Calibration\. 8 of 9 quantiles held/ })).toBeVisible();
  expect(screen.getByRole('img', { name: /^Skill over time\. \+1\.9/ })).toBeVisible();
  expect(screen.getByRole('img', { name: /^Where the closes fell\. 9 of 10 tenths/ })).toBeVisible();
  expect(screen.getByRole('img', { name: /^Coverage over time\. Now \d\d/ })).toBeVisible();
});

it('plotsInNumbers_shouldBeThreeTables', async () => {
  open();
  await userEvent.click(await screen.findByText('The four plots in numbers'));
  const calibration = within(screen.getByRole('table', { name: 'Calibration' })).getAllByRole('rowheader');
  expect(calibration.map(({ textContent }) => textContent?.replace('\u202f', ' '))).toEqual([
    '2.5 %',
    '5 %',
    '10 %',
    '25 %',
    '50 %',
    '75 %',
    '90 %',
    '95 %',
    '97.5 %',
  ]);
  expect(within(screen.getByRole('table', { name: /PIT/ })).getAllByRole('row')).toHaveLength(11);
  const months = within(screen.getByRole('table', { name: /at the end of each month/ })).getAllByRole(
    'rowheader',
  );
  expect(months.map(({ textContent }) => textContent)).toEqual([
    '31 Mar 1998',
    '30 Apr 1998',
    '29 May 1998',
    '30 Jun 1998',
    '31 Jul 1998',
    '14 Aug 1998',
  ]);
});

it('choice_shouldBeKeptInTheAddress', async () => {
  const router = open();
  await press('Back-test');
  await press('5 sessions');
  await waitFor(() => expect(router.state.location.search).toBe('?kind=backtest&horizon=5'));
  expect(screen.getByRole('heading', { level: 2, name: 'Back-test of 3 instruments n = 750' })).toBeVisible();
  expect(screen.getByText(/^750 closes .* forecast 5 sessions ahead/)).toBeVisible();
});

it('addressWithAChoice_shouldShowIt', async () => {
  open('?kind=backtest&horizon=20');
  expect(await screen.findByText(/^750 closes .* forecast 20 sessions ahead/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Back-test' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: '20 sessions' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(/A back-test is no record/)).toBeVisible();
});

it('everyInstrument_shouldHaveItsScoresAtEveryHorizon', async () => {
  open();
  const table = await screen.findByRole('table', { name: /^Live record: skill against the naive forecast/ });
  const [row, ...later] = within(table).getAllByRole('row', { name: /^FTSE 100/ });
  expect(later).toHaveLength(2);
  const cells = within(row as HTMLElement).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent?.replaceAll('\u202f', ' '))).toEqual([
    '119',
    '+3.1 %−0.9 to +7.1 %',
    '−0.9 to +7.1 %',
    '',
    '+1.5',
    '81 %',
    '94 %',
  ]);
  expect(within(table).getAllByRole('row', { name: /^All, pooled/ })).toHaveLength(3);
});

it('missOfThePublishedForecasts_shouldLeadToItsPermanentAddress', async () => {
  open();
  const miss = await screen.findByRole('link', { name: 'FTSE 100, 10 Aug 1998' });
  expect(miss).toHaveAttribute('href', '/instruments/FTSE/forecasts/1998-08-07');
  const rows = within(screen.getByRole('table', { name: /^The 10 worst misses/ })).getAllByRole('row');
  expect(rows).toHaveLength(11);
  expect(rows[1]).toHaveTextContent(/2\.4$/);
});

it('missOfTheBackTest_shouldLeadToItsInstrument', async () => {
  open('?kind=backtest');
  const miss = await screen.findByRole('link', { name: 'FTSE 100, 10 Aug 1998' });
  expect(miss).toHaveAttribute('href', '/instruments/FTSE');
});

it('ledger_shouldBeDownloadableForEachInstrument', async () => {
  open('?kind=backtest');
  const ledger = await screen.findByRole('link', { name: 'FTSE 100 (CSV)' });
  expect(ledger).toHaveAttribute('href', '/api/forecasts/FTSE/ledger.csv');
  expect(ledger).toHaveAttribute('download', 'FTSE-ledger.csv');
});

it('nothingScoredYet_shouldShowTheBackTestAndSayWhy', async () => {
  answer({ ...POOLED_RECORD, live: NOTHING_SCORED });
  open();
  expect(await screen.findByText('No forecast has been scored yet')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Back-test of 3 instruments n = 750' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /CSV/ })).not.toBeInTheDocument();
  await press('Live record');
  expect(screen.queryByRole('heading', { level: 2, name: /of 3 instruments/ })).not.toBeInTheDocument();
});

it('horizonThatHasNotComeDue_shouldSaySoAndKeepTheRest', async () => {
  const { live } = POOLED_RECORD;
  answer({ ...POOLED_RECORD, live: { ...live, pooled: live.pooled.slice(0, 1) } });
  open('?horizon=20');
  expect(await screen.findByText(/No forecast of a close 20 sessions ahead has come due yet/)).toBeVisible();
  expect(screen.getByRole('table', { name: /worst misses/ })).toBeVisible();
});

it('nothingAtAll_shouldSayWhatWillBeHere', async () => {
  server.use(http.get('*/api/record', none));
  open();
  expect(await screen.findByText('No forecast has been scored yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'overview' })).toHaveAttribute('href', '/');
  expect(screen.queryByRole('button', { name: 'Back-test' })).not.toBeInTheDocument();
});

it('noMiss_shouldBeSaid', async () => {
  answer({ ...POOLED_RECORD, live: { ...POOLED_RECORD.live, worst: [] } });
  open();
  expect(await screen.findByText(/No next close has been outside its 95\s% range yet/)).toBeVisible();
});

it('failure_shouldOfferARetry', async () => {
  const failure = () => problem(503, 'Service Unavailable', 'The record is unavailable right now.');
  server.use(http.get('*/api/record', failure, { once: true }));
  open();
  expect(await screen.findByRole('alert')).toHaveTextContent('The record is unavailable right now.');
  await press('Try again');
  expect(await screen.findByRole('heading', { name: 'Live record of 3 instruments n = 357' })).toBeVisible();
});

it('loading_shouldShowTheShapeOfWhatComes', () => {
  open();
  expect(screen.getByText('Loading the record').parentElement?.querySelectorAll('.skeleton')).toHaveLength(6);
});
