import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { COCA_COLA } from '../../testing/fixtures/instruments';
import { problem } from '../../testing/handlers';
import { personHandlers, personWith } from '../../testing/person-handlers';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { server } from '../../testing/server';
import { InstrumentPage } from './instrument-page';

// jsdom draws nothing; the chart is tested in the browser.
vi.mock('../../features/instrument/components/history-section', () => ({ HistorySection: () => null }));
vi.mock('./forecast-sections', () => ({ ForecastSections: () => null }));

const routes = [{ path: '/instruments/:symbol', element: <InstrumentPage /> }];
const askButton = () => screen.findByRole('button', { name: 'Ask for a forecast' });

function open(symbol: string, ...exceptions: HttpHandler[]) {
  const person = personWith();
  server.use(...exceptions, ...personHandlers(person));
  renderRoutes(routes, `/instruments/${symbol}`, signedIn());
  return person;
}

it('signedOut_shouldBeToldToSignIn', async () => {
  renderRoutes(routes, '/instruments/KO');
  expect(await screen.findByRole('button', { name: 'Sign in to ask for a forecast' })).toBeVisible();
});

it('firstLineOfAnIndex_shouldSayWhatBecameOfItsLastForecastWithoutTheWholeRecord', async () => {
  let asked = false;
  server.use(
    http.get('*/api/forecasts/FTSE/record', () => {
      asked = true;
      return HttpResponse.json({});
    }),
  );
  renderRoutes(routes, '/instruments/FTSE');
  expect(await screen.findByText(/^Said for Friday 14 August 1998: 5,374 to 5,500/)).toHaveTextContent(
    /Closed 5,455: inside\. Live record: 96 of 119 closes inside the 80\s% range of the evening before\.$/,
  );
  expect(asked).toBe(false);
});

it('firstLineOfAStock_shouldComeFromItsRecord', async () => {
  const stock = { ...COCA_COLA, symbol: 'FTSE' };
  server.use(
    http.get('*/api/forecasts/FTSE', () => HttpResponse.json({ ...FORECASTS.FTSE, instrument: stock })),
  );
  renderRoutes(routes, '/instruments/FTSE');
  expect(await screen.findByText(/^Said for Friday 14 August 1998: \$5,374 to \$5,500/)).toHaveTextContent(
    /96 of 119 closes inside/,
  );
});

it('instrumentWithoutOutcomes_shouldBeginWithItsForecast', async () => {
  server.use(http.get('*/api/indices', () => HttpResponse.json({ indices: [] })));
  renderRoutes(routes, '/instruments/FTSE');
  expect(await screen.findByText(/FTSE 100 will most likely/)).toBeVisible();
  await vi.waitFor(() => expect(document.querySelector('.line')).toBeNull());
  expect(screen.queryByText(/^Said for/)).not.toBeInTheDocument();
});

it('request_shouldShowItsStepsAndThenTheForecast', async () => {
  open('KO');
  await userEvent.click(await askButton());
  expect(await screen.findByText('History fetched')).toBeVisible();
  expect(await screen.findByText(/Coca-Cola will most likely/, undefined, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Steps of the request' })).not.toBeInTheDocument();
  expect(screen.getByText('The forecast of Coca-Cola is here')).toHaveAttribute('role', 'status');
});

it('failedJob_shouldSayWhyAndCanBeAskedForAgain', async () => {
  const person = open('KO');
  server.use(
    http.get(
      '*/api/forecast-jobs/:id',
      () => HttpResponse.json({ ...person.job, status: 'FAILED', reason: 'Its history is too short.' }),
      { once: true },
    ),
  );
  await userEvent.click(await askButton());
  expect(await screen.findByRole('alert')).toHaveTextContent('Its history is too short.');
  await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
  expect(await screen.findByText(/Coca-Cola will most likely/, undefined, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('spentQuota_shouldSayWhenToAskAgain', async () => {
  open('KO');
  server.use(
    http.post('*/api/forecasts/KO', () => {
      const refusal = problem(429, 'Too Many Requests', 'You have asked for 20 new forecasts today.');
      refusal.headers.set('Retry-After', '3600');
      return refusal;
    }),
  );
  await userEvent.click(await askButton());
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /You have asked for 20 new forecasts today\. You can ask again from \d+ \w+ \d{4} at \d{2}:\d{2}\./,
  );
});

it('unreachableServer_shouldSaySo', async () => {
  open('KO');
  server.use(http.post('*/api/forecasts/KO', () => HttpResponse.error()));
  await userEvent.click(await askButton());
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be reached');
});

const newerPrices = http.get('*/api/instruments/FTSE/history', () =>
  HttpResponse.json({ symbol: 'FTSE', currency: 'GBP', bars: [{ date: '1998-08-17', close: 5500 }] }),
);
const madeAt = (moment: string) =>
  http.get('*/api/forecasts/FTSE', () => HttpResponse.json({ ...FORECASTS.FTSE, madeAt: moment }));

it('forecastOlderThanTheMarket_shouldBeAbleToBeRenewed', async () => {
  open('FTSE', newerPrices);
  expect(await screen.findByText('Newer prices are available')).toBeVisible();
  expect(await askButton()).toBeVisible();
});

it('standingForecast_shouldSayThatThereIsNoNewerOneYet', async () => {
  open(
    'FTSE',
    newerPrices,
    http.post('*/api/forecasts/FTSE', () => HttpResponse.json(FORECASTS.FTSE)),
  );
  await userEvent.click(await askButton());
  expect(await screen.findByText(/There is no newer forecast to make yet/)).toBeVisible();
  expect(screen.getByText('There is no newer forecast of FTSE 100 to make yet')).toHaveAttribute(
    'role',
    'status',
  );
});

it('forecastMadeSinceThePageWasOpened_shouldBeAnnounced', async () => {
  open(
    'FTSE',
    newerPrices,
    http.post('*/api/forecasts/FTSE', () => HttpResponse.json({ ...FORECASTS.FTSE, asOf: '1998-08-17' })),
  );
  await userEvent.click(await askButton());
  expect(await screen.findByText('The forecast of FTSE 100 is here')).toHaveAttribute('role', 'status');
});

it('jobThatFoundNothingNew_shouldSaySoToEverybody', async () => {
  open('FTSE', newerPrices, madeAt('2026-01-05T21:13:59Z'));
  await userEvent.click(await askButton());
  const words = 'There is no newer forecast of FTSE 100 to make yet';
  expect(await screen.findByText(words, undefined, { timeout: 5000 })).toHaveAttribute('role', 'status');
  expect(screen.getByText(/There is no newer forecast to make yet/)).toBeVisible();
});

it('forecastMadeInTheSecondOfTheRequest_shouldBeAnnounced', async () => {
  open('FTSE', newerPrices, madeAt('2026-01-05T21:14:00Z'));
  await userEvent.click(await askButton());
  expect(
    await screen.findByText('The forecast of FTSE 100 is here', undefined, { timeout: 5000 }),
  ).toBeInTheDocument();
});

it('refusalAfterAJobThatFoundNothing_shouldBeAllThatIsSaid', async () => {
  open('FTSE', newerPrices, madeAt('2026-01-05T21:13:59Z'));
  await userEvent.click(await askButton());
  await screen.findByText(/There is no newer forecast to make yet/, undefined, { timeout: 5000 });
  server.use(http.post('*/api/forecasts/FTSE', () => HttpResponse.error()));
  await userEvent.click(await askButton());
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be reached');
  expect(screen.queryByText(/There is no newer forecast/)).not.toBeInTheDocument();
});

const endedPrices = (symbol: string) =>
  http.get(`*/api/instruments/${symbol}/history`, () =>
    HttpResponse.json({
      symbol,
      currency: 'GBP',
      bars: [{ date: '1998-08-14', close: 5455 }],
      pricesEnd: '1998-08-14',
    }),
  );

it('pricesThatHaveEnded_shouldBeSaidInsteadOfWhatWillBe', async () => {
  open('FTSE', endedPrices('FTSE'));
  expect(await screen.findByText('Prices of the FTSE 100 end on 14 Aug 1998.')).toBeVisible();
  expect(
    screen.getByText(/^This is the forecast as seen from the evening of Friday 14 August/),
  ).toBeVisible();
  expect(screen.queryByText(/FTSE 100 will most likely/)).not.toBeInTheDocument();
});

it('pricesThatHaveEndedWithoutAForecast_shouldBeSaid', async () => {
  open('KO', endedPrices('KO'));
  expect(
    await screen.findByText(/Prices of Coca-Cola end on 14 Aug 1998\. Its history is below/),
  ).toBeVisible();
  expect(await askButton()).toBeVisible();
});

it('newestForecast_shouldOfferNothingToAskFor', async () => {
  open('FTSE');
  expect(await screen.findByText(/FTSE 100 will most likely/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask for a forecast' })).not.toBeInTheDocument();
});

it.each(['^GSPC', 'gspc', '%5EGSPC'])('address of %s_shouldBecomeThatOfTheInstrument', async (spelled) => {
  const router = renderRoutes(routes, `/instruments/${spelled}?range=Max`);
  expect(await screen.findByRole('heading', { level: 1, name: 'S&P 500' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/instruments/GSPC');
  expect(router.state.location.search).toBe('?range=Max');
  expect(router.state.historyAction).toBe('REPLACE');
});

it('symbolOfAClass_shouldLeadToTheInstrument', async () => {
  const router = renderRoutes(routes, '/instruments/brk.b');
  expect(await screen.findByRole('heading', { level: 1, name: 'Berkshire Hathaway' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/instruments/BRK-B');
});

it('unknownSymbol_shouldSaySoAndLeadToTheList', async () => {
  renderRoutes(routes, '/instruments/nosuch');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no instrument nosuch' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'list of instruments' })).toHaveAttribute('href', '/instruments');
});
