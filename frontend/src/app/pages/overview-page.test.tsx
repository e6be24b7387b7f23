import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type { Forecast } from '../../api/contract';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { INDICES } from '../../testing/fixtures/indices';
import { FTSE } from '../../testing/fixtures/instruments';
import { marketList, marketsAt } from '../../testing/fixtures/markets';
import { quoteOf } from '../../testing/fixtures/quotes';
import { problem } from '../../testing/handlers';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { OverviewPage } from './overview-page';

const routes = [{ path: '/', element: <OverviewPage /> }];

it('indexWithForecast_shouldShowCloseRangeAndSkill', async () => {
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(within(row).getByText('5,455.00')).toBeVisible();
  expect(within(row).getByText(/Close, 14 Aug 1998/)).toBeVisible();
  expect(within(row).getByText(/^Next day/)).toHaveTextContent('Mon 17 Aug 1998');
  expect(within(row).getByText(/^Next week/)).toHaveTextContent('Fri 21 Aug 1998');
  expect(row).toHaveTextContent(/80\s% 5,380 – 5,534−1\.4 to \+1\.4\s%/);
  expect(within(row).getByRole('link', { name: 'FTSE 100' })).toHaveAttribute('href', '/instruments/FTSE');
});

it('firstLineOfARow_shouldSayWhatBecameOfTheLastForecast', async () => {
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  const first = within(row).getAllByText(/./, { selector: 'p' })[1];
  expect(first).toHaveTextContent('Said for Friday 14 August 1998: 5,374 to 5,500. Closed 5,455: inside.');
  expect(within(row).getByRole('img', { name: /^41 of the last 60 closes inside the range/ })).toBeVisible();
});

it('rowOfAnIndex_shouldSayWhetherItsRangeIsWideAndWhereItsLastCloseFell', async () => {
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent(/wider than 96\s% of five years’/);
  expect(
    within(row).getByRole('img', { name: /^The close was above 50\s% of what had been forecast$/ }),
  ).toBeVisible();
});

it('indexWhoseSessionGoesOn_shouldShowItsPriceInOneRequestForAll', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/quotes', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('symbols') ?? '');
      const quote = quoteOf(FORECASTS[FTSE.symbol] as Forecast, 0.5);
      return HttpResponse.json({ quotes: [quote], unknown: [] });
    }),
  );
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(await within(row).findByText(/^Now 5,476\.82/)).toHaveTextContent('inside the range');
  expect(asked).toEqual(['FTSE,GSPC,N225']);
});

const withPit = (pit: number) =>
  server.use(
    http.get('*/api/indices', () =>
      HttpResponse.json({
        indices: INDICES.map((index) => ({
          ...index,
          record: index.record && {
            ...index.record,
            last: { ...index.record.last, pit: index.instrument.symbol === 'FTSE' ? pit : 0.5 },
          },
        })),
      }),
    ),
  );

it('surprise_shouldBeNamedWithHowManyAreToBeExpected', async () => {
  withPit(0.023);
  renderRoutes(routes);
  const section = await screen.findByRole('region', { name: 'Surprises today' });
  expect(within(section).getByRole('listitem')).toHaveTextContent(
    /^On Friday 14 August 1998 the FTSE 100 closed at 5,455, below 98\s% of what had been forecast\.$/,
  );
  expect(section).toHaveTextContent(/One close in ten should be: 0\.2 of 2\.$/);
});

it('noSurprise_shouldBeSaid', async () => {
  withPit(0.9);
  renderRoutes(routes);
  const section = await screen.findByRole('region', { name: 'Surprises today' });
  expect(section).toHaveTextContent(
    /None: each of the 2 last closes was within the middle 90\s% of its forecast\./,
  );
});

it('scores_shouldBeLiveFirstAndBackTestedSecondEachWithItsN', async () => {
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(row).toHaveTextContent(
    /Live record, n = 119: 81\s% inside, 2\.1\s% better than the naive forecast\.Back-test, n = 250: 79\s% inside, 2\.1\s% better/,
  );
});

it('skillOfTheIndicesTogether_shouldPoolTheirLosses', async () => {
  const scores = [
    { count: 100, naiveCrps: 0.01, skill: 0.05 },
    { count: 100, naiveCrps: 0.03, skill: -0.01 },
  ];
  const indices = scores.map((score, i) => {
    const { record } = INDICES[0] ?? {};
    return { ...INDICES[i], record: record && { ...record, ...score } };
  });
  server.use(http.get('*/api/indices', () => HttpResponse.json({ indices })));
  renderRoutes(routes);
  expect(await screen.findByText(/of 200 closes of 2 indices/)).toHaveTextContent(
    /Skill against the naive forecast: \+0\.5\s%\./,
  );
});

it('opening_shouldDrawTheFanOfTheSp500WithWhatWasSaidForItsLastClose', async () => {
  renderRoutes(routes);
  const fan = await screen.findByRole('img', { name: /^S&P 500: the closes up to 17 Apr 2020 and the fan/ });
  expect(fan.querySelectorAll('.said, .close')).toHaveLength(2);
  expect(
    screen.getByText(
      /The bar is the 80\s% range said for Friday 17 April 2020; its close, a dot, was inside/,
    ),
  ).toBeVisible();
});

it('lastOutcomeOfAnEarlierDay_shouldNotBeDrawnAtTheLastClose', async () => {
  const earlier = INDICES.map((index) => ({
    ...index,
    record: index.record && { ...index.record, last: { ...index.record.last, date: '1998-08-13' } },
  }));
  server.use(http.get('*/api/indices', () => HttpResponse.json({ indices: earlier })));
  renderRoutes(routes);
  const fan = await screen.findByRole('img', { name: /^S&P 500: the closes/ });
  expect(fan.querySelectorAll('.said, .close')).toHaveLength(0);
});

it('pooledSentence_shouldLeadToTheWholeRecord', async () => {
  renderRoutes(routes);
  expect(await screen.findByText(/192 of 238 closes of 2 indices were inside/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'The whole record' })).toHaveAttribute('href', '/record');
});

it('rangeBars_shouldShareOneScaleThatIsNamed', async () => {
  renderRoutes(routes);
  expect(
    await screen.findByRole('img', {
      name: /^from 8\s% below the last close to 8\s% above, a tick every 2\s%$/,
    }),
  ).toBeVisible();
});

it('negativeSkill_shouldBeCalledWorse', async () => {
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'S&P 500' });
  expect(within(row).getByText(/worse than the naive forecast/)).toHaveTextContent(/1\.3\s%/);
});

it('indexWithoutData_shouldSaySo', async () => {
  renderRoutes(routes);
  expect(await screen.findByText(/no price history for this index/)).toBeVisible();
});

it('forecastWhoseNextDayHasClosedOnItsExchange_shouldBeCalledOverdue', async () => {
  vi.useFakeTimers({ now: new Date('1998-08-18T03:00:00Z'), toFake: ['Date'] });
  server.use(
    http.get('*/api/markets', () =>
      HttpResponse.json({
        ...marketList('YAHOO'),
        markets: marketsAt(new Date()).map((market) => ({
          ...market,
          open: false,
          nextClose: market.mic === 'XLON' ? '1998-08-18T16:30:00+01:00' : '1998-08-17T16:00:00-04:00',
        })),
      }),
    ),
  );
  renderRoutes(routes);
  const london = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(await within(london).findByText(/^Overdue/)).toBeVisible();
  expect(within(screen.getByRole('article', { name: 'S&P 500' })).queryByText(/^Overdue/)).toBeNull();
  vi.useRealTimers();
});

it('textOfARow_shouldLeadToTheInstrumentUnlessItIsSelected', async () => {
  const router = renderRoutes([...routes, { path: '/instruments/:symbol', element: null }]);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  const close = within(row).getByText('5,455.00');
  window.getSelection()?.selectAllChildren(close);
  fireEvent.click(close);
  expect(router.state.location.pathname).toBe('/');
  window.getSelection()?.removeAllRanges();
  fireEvent.click(close);
  expect(router.state.location.pathname).toBe('/instruments/FTSE');
});

it('unreadableForecast_shouldLeadToWhatStillWorks', async () => {
  const unavailable = { instrument: FTSE, status: 'UNAVAILABLE', forecast: null };
  server.use(http.get('*/api/indices', () => HttpResponse.json({ indices: [unavailable] })));
  renderRoutes(routes);
  expect(await screen.findByText(/is unavailable right now/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'FTSE 100' })).toHaveAttribute('href', '/instruments/FTSE');
});

it.each(['READY', 'UNAVAILABLE'])('symbolThatNeedsEncoding_shouldStillLeadToItsPage (%s)', async (status) => {
  const [ftse] = INDICES;
  const instrument = { ...FTSE, symbol: 'FT/SE' };
  const forecast = status === 'READY' ? ftse?.forecast : null;
  server.use(
    http.get('*/api/indices', () => HttpResponse.json({ indices: [{ instrument, status, forecast }] })),
  );
  renderRoutes(routes);
  const row = await screen.findByRole('article', { name: 'FTSE 100' });
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/instruments/FT%2FSE');
});

it('indexWhosePricesHaveEnded_shouldBeOneLineBelowTheOthers', async () => {
  const ended = { status: 'ENDED', pricesEnd: '1997-12-30', forecast: null };
  const indices = INDICES.map((index) => (index.instrument === FTSE ? { ...index, ...ended } : index));
  server.use(http.get('*/api/indices', () => HttpResponse.json({ indices })));
  renderRoutes(routes);
  await screen.findByRole('article', { name: 'S&P 500' });
  const rows = within(screen.getByRole('region', { name: 'The indices' })).getAllByRole('listitem');
  expect(rows.at(-1)?.textContent).toBe('Prices of the FTSE 100 end on 30 Dec 1997.');
  expect(screen.getByRole('link', { name: 'FTSE 100' })).toHaveAttribute('href', '/instruments/FTSE');
  expect(screen.queryByRole('article', { name: 'FTSE 100' })).toBeNull();
});

const allEnded = http.get('*/api/indices', () =>
  HttpResponse.json({
    indices: INDICES.map((index) =>
      index.forecast ? { ...index, status: 'ENDED', pricesEnd: '1998-08-14', forecast: null } : index,
    ),
  }),
);
const source = (name: 'FOLDER' | 'YAHOO') =>
  http.get('*/api/markets', () => HttpResponse.json(marketList(name)));

it('folderWhosePricesHaveAllEnded_shouldNameTheCommandThatReplaysThem', async () => {
  server.use(allEnded, source('FOLDER'));
  renderRoutes(routes);
  expect(await screen.findByText('./dev up --market DIR --replay')).toBeVisible();
});

it('providerWhosePricesHaveAllEnded_shouldNameNoCommand', async () => {
  server.use(allEnded, source('YAHOO'));
  renderRoutes(routes);
  expect(await screen.findByRole('link', { name: 'FTSE 100' })).toBeVisible();
  expect(screen.queryByText(/--replay/)).not.toBeInTheDocument();
});

it('folderOfWhichSomePricesGoOn_shouldNameNoCommand', async () => {
  server.use(source('FOLDER'));
  renderRoutes(routes);
  expect(await screen.findByRole('article', { name: 'FTSE 100' })).toBeVisible();
  expect(screen.queryByText(/--replay/)).not.toBeInTheDocument();
});

it('failure_shouldSayWhatHappenedAndOfferARetry', async () => {
  server.use(
    http.get(
      '*/api/indices',
      () => problem(503, 'Service Unavailable', 'The indices are unavailable right now.'),
      {
        once: true,
      },
    ),
  );
  renderRoutes(routes);
  expect(await screen.findByRole('alert')).toHaveTextContent('The indices are unavailable right now.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article', { name: 'FTSE 100' })).toBeVisible();
});

it('exchangeHours_shouldNotDependOnTheIndices', async () => {
  server.use(http.get('*/api/indices', () => HttpResponse.error()));
  renderRoutes(routes);
  expect(await screen.findByText('London Stock Exchange', { selector: 'li span' })).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be reached');
});

it('everyIndexOfTheAnswer_shouldHaveItsRow', async () => {
  renderRoutes(routes);
  await screen.findByRole('article', { name: 'FTSE 100' });
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(
    INDICES.map(({ instrument }) => instrument.name),
  );
});
