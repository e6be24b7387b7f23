import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import type { ForecastRecord } from '../../../api/contract';
import { FTSE } from '../../../testing/fixtures/instruments';
import { EMPTY_RECORD, recordOf } from '../../../testing/fixtures/records';
import { problem } from '../../../testing/handlers';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { RecordSection } from './record-section';

const open = (search = '') =>
  renderRoutes([{ path: '/', element: <RecordSection instrument={FTSE} /> }], `/${search}`);
const answer = (record: ForecastRecord) =>
  server.use(http.get('*/api/forecasts/FTSE/record', () => HttpResponse.json(record)));

afterEach(() => vi.unstubAllGlobals());

it('record_shouldBeLiveFirstAndBackTestedSecondEachWithItsN', async () => {
  open();
  await screen.findByRole('heading', { level: 3, name: 'Live record n = 119' });
  const halves = screen.getAllByRole('heading', { level: 3 });
  expect(halves.map(({ textContent }) => textContent)).toEqual(['Live record n = 119', 'Back-test n = 250']);
  expect(screen.getAllByRole('img', { name: /^(Calibration|Skill|Where|Coverage)/ })).toHaveLength(8);
});

it('horizon_shouldBeChosenForBoth', async () => {
  const router = open();
  await userEvent.click(await screen.findByRole('button', { name: '20 sessions' }));
  expect(await screen.findByRole('heading', { name: 'Live record n = 100' })).toBeVisible();
  expect(router.state.location.search).toBe('?horizon=20');
});

it('newestForecasts_shouldEachLeadToTheirPermanentAddress', async () => {
  open();
  const strip = await screen.findByRole('list', { name: /^The newest forecasts/ });
  const links = within(strip).getAllByRole('link');
  expect(links).toHaveLength(60);
  const newest = links.at(-1) as HTMLElement;
  expect(newest).toHaveAttribute('href', '/instruments/FTSE/forecasts/1998-08-13');
  expect(newest).toHaveAccessibleName('Said for 14 Aug 1998: 5,374 to 5,500. Closed 5,455: inside.');
  expect(strip.querySelectorAll('.outside')).toHaveLength(19);
  expect(screen.getByText(/41 of 60 closes inside the 80\s% range/)).toBeVisible();
});

it('newestForecasts_shouldBeOneStopOfTheTabKeyWithinWhichArrowsMove', async () => {
  open();
  const links = within(await screen.findByRole('list', { name: /^The newest forecasts/ })).getAllByRole(
    'link',
  );
  expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[59]]);
  links[59]?.focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
  expect(links[58]).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(links[0]).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(links[59]).toHaveFocus();
});

it('newestForecasts_shouldAlsoBeATable', async () => {
  open();
  await userEvent.click(await screen.findByText('The same as a table'));
  const table = screen.getByRole('table', { name: /^Forecasts of the next close/ });
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent('14 Aug 19985,374 – 5,5005,455.00Yes');
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/instruments/FTSE/forecasts/1998-08-13',
  );
});

it('downloads_shouldBeTheLedgerAndTheBackTest', async () => {
  open();
  const hrefs = (await screen.findAllByRole('link', { name: /^Download/ })).map((link) =>
    link.getAttribute('href'),
  );
  expect(hrefs).toEqual(['/api/forecasts/FTSE/ledger.csv', '/api/forecasts/FTSE/backtest']);
});

it('nothingLive_shouldSaySoAndShowTheBackTest', async () => {
  answer({ ...EMPTY_RECORD, backtest: recordOf(FTSE).backtest });
  open();
  expect(await screen.findByText('No forecast has been scored yet')).toBeVisible();
  expect(screen.getByText(/20 forecast sessions are still to come/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Back-test n = 250' })).toBeVisible();
});

it('forecastsMadeTooLate_shouldNotBeSaidToBeStillToCome', async () => {
  answer({ ...EMPTY_RECORD, pending: 0, late: 20 });
  open();
  expect(await screen.findByText('No forecast here can be scored')).toBeVisible();
  expect(screen.getByText(/too few sessions in the history for a back-test/)).toBeVisible();
});

it('horizonThatHasNotComeDue_shouldBeSaid', async () => {
  const record = recordOf(FTSE);
  answer({ ...record, live: record.live.slice(0, 1) });
  open('?horizon=5');
  expect(await screen.findByText(/No forecast of a close 5 sessions ahead has come due yet/)).toBeVisible();
});

it('failure_shouldLeaveTheRestOfThePage', async () => {
  server.use(http.get('*/api/forecasts/FTSE/record', () => problem(503, 'Service Unavailable', 'Not now.')));
  open();
  expect(await screen.findByRole('alert')).toHaveTextContent('The forecast above is not affected.');
});

it('recordFarBelow_shouldNotBeLoaded', async () => {
  let asked = 0;
  let come: () => void = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        come = () => callback([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  server.use(
    http.get('*/api/forecasts/FTSE/record', () => {
      asked += 1;
      return HttpResponse.json(recordOf(FTSE));
    }),
  );
  open();
  await screen.findByRole('button', { name: '20 sessions' });
  expect(asked).toBe(0);
  come();
  expect(await screen.findByRole('heading', { name: 'Live record n = 119' })).toBeVisible();
  expect(asked).toBe(1);
});
