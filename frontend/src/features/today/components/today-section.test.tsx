import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Forecast } from '../../../api/contract';
import { analyticsOf } from '../../../testing/fixtures/analytics';
import { FORECASTS } from '../../../testing/fixtures/forecasts';
import { FTSE } from '../../../testing/fixtures/instruments';
import { quoteOf } from '../../../testing/fixtures/quotes';
import { problem } from '../../../testing/handlers';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { TodaySection } from './today-section';

const FORECAST = FORECASTS[FTSE.symbol] as Forecast;
const routes = [{ path: '/', element: <TodaySection forecast={FORECAST} /> }];
const quoted = (...quotes: object[]) =>
  server.use(http.get('*/api/quotes', () => HttpResponse.json({ quotes, unknown: [] })));

it('sessionThatGoesOn_shouldShowItsPriceAndWhatThatMakesOfTheClose', async () => {
  quoted(quoteOf(FORECAST, 0.5));
  renderRoutes(routes);

  expect(await screen.findByText(/^Now [\d,]+: inside the 80/)).toBeVisible();
  expect(screen.getByText(/^From here it will most likely/)).toBeVisible();
  expect(screen.getByRole('img', { name: /Now/ }).querySelectorAll('.now')).toHaveLength(1);
});

it('updateThatIsScored_shouldSayHowItDid', async () => {
  const atOpen = {
    count: 249,
    varianceLeft: 0.62,
    crpsSkill: 0.041,
    interval: { low: 0.012, high: 0.07 },
    coverage80: 0.79,
    coverage95: 0.95,
    beatsBaseline: true,
  };
  server.use(
    http.get('*/api/indices/:symbol/analytics', () => HttpResponse.json({ ...analyticsOf(FTSE), atOpen })),
  );
  quoted(quoteOf(FORECAST, 0.5));
  renderRoutes(routes);

  expect(await screen.findByText(/n = 249/)).toBeVisible();
});

it('closeThatIsNotSaid_shouldLeaveThePriceWithItsRange', async () => {
  const { close: _close, ...quote } = quoteOf(FORECAST, 0.5);
  quoted(quote);
  renderRoutes(routes);

  expect(await screen.findByText(/^Now/)).toBeVisible();
  expect(screen.queryByText(/^From here/)).toBeNull();
});

it('quoteOfAnotherSession_shouldNotBeShown', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/quotes', () => {
      asked++;
      return HttpResponse.json({
        quotes: [{ ...quoteOf(FORECAST, 0.5), session: '1990-01-02' }],
        unknown: [],
      });
    }),
  );
  renderRoutes(routes);

  await waitFor(() => expect(asked).toBe(1));
  expect(screen.queryByRole('heading')).toBeNull();
});

it('siteWithoutQuotes_shouldBeAskedOnlyOnce', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/markets', () => HttpResponse.json({ sources: [], replay: true, markets: [] })),
    http.get('*/replay', () =>
      HttpResponse.json({ day: '1998-08-14', start: '1998-08-03', next: null, now: '1998-08-17T10:00:00Z' }),
    ),
    http.get('*/api/quotes', () => {
      asked++;
      return problem(404, 'Not Found', 'There is no such page.');
    }),
  );
  renderRoutes(routes);

  await waitFor(() => expect(asked).toBe(1));
  // A replay would be asked again after a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(asked).toBe(1);
});
