import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../testing/handlers';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { PastForecastPage } from './past-forecast-page';

const open = (symbol: string, asOf: string) =>
  renderRoutes(
    [{ path: '/instruments/:symbol/forecasts/:asOf', element: <PastForecastPage /> }],
    `/instruments/${symbol}/forecasts/${asOf}`,
  );
const link = (name: string) => screen.findByRole('link', { name });

it('forecast_shouldSayWhatItIsAndWhatBecameOfIt', async () => {
  open('FTSE', '1998-07-17');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'FTSE 100: forecast of 17 Jul 1998' }),
  ).toBeVisible();
  expect(
    await screen.findByText(
      /^The next close, 5,197, was outside the 80\s% range of 5,073 to 5,191; the close 5/,
    ),
  ).toBeVisible();
  expect(screen.getByText(/13 of its 20 closes were inside/)).toBeVisible();
  expect(document.title).toBe('FTSE 100: forecast of 17 Jul 1998 · Stockcast');
});

it('fan_shouldHaveADotForEachClose', async () => {
  open('FTSE', '1998-07-17');
  const fan = await screen.findByRole('img', { name: /^FTSE 100: the fan of 17 Jul 1998/ });
  expect(fan.querySelectorAll('.close')).toHaveLength(13);
  expect(fan.querySelectorAll('.missed')).toHaveLength(7);
  expect(screen.getByText(/^The last 60 closes up to 17 Jul 1998/)).toBeVisible();
});

it('table_shouldSetWhatWasSaidAgainstWhatHappened', async () => {
  open('FTSE', '1998-08-12');
  const table = await screen.findByRole('table', { name: /^FTSE 100, closes in points/ });
  const rows = within(table).getAllByRole('row');
  expect(rows).toHaveLength(21);
  expect(rows[1]).toHaveTextContent(/5,368 – 5,493−1\.1 to \+1\.2\s%5,435\.37Yes$/);
  expect(rows[3]).toHaveTextContent(/–to come$/);
});

it('neighbours_shouldBeLinkedAsFarAsTheyAreKnown', async () => {
  open('FTSE', '1998-08-13');
  expect(await link('← 12 Aug 1998')).toHaveAttribute('href', '/instruments/FTSE/forecasts/1998-08-12');
  expect(screen.queryByRole('link', { name: /→/ })).not.toBeInTheDocument();
  expect(await link('Newest forecast')).toHaveAttribute('href', '/instruments/FTSE');
});

it('downloads_shouldBeOfThisForecast', async () => {
  open('FTSE', '1998-07-17');
  expect(await link('Download it as it was published (JSON)')).toHaveAttribute(
    'href',
    '/api/forecasts/FTSE/1998-07-17',
  );
  expect(await link('Download the exact input (CSV)')).toHaveAttribute(
    'download',
    'FTSE-1998-07-17-input.csv',
  );
});

it('unknownDate_shouldSaySoAndLeadToTheNearest', async () => {
  open('FTSE', '1998-07-18');
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'There is no forecast of FTSE 100 as of 18 Jul 1998',
    }),
  ).toBeVisible();
  expect(await link('← 17 Jul 1998')).toBeVisible();
  expect(await link('20 Jul 1998 →')).toBeVisible();
  expect(await link('The page of FTSE 100')).toHaveAttribute('href', '/instruments/FTSE');
});

it('addressWithoutADate_shouldSayWhatOneLooksLike', async () => {
  open('FTSE', 'yesterday');
  expect(await screen.findByRole('heading', { level: 1, name: /as of “yesterday”$/ })).toBeVisible();
  expect(screen.getByText(/one looks like 2015-08-21/)).toBeVisible();
});

it('unknownInstrument_shouldSaySo', async () => {
  open('NOSUCH', '1998-07-17');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no instrument NOSUCH' }),
  ).toBeVisible();
});

it('otherSpelling_shouldBecomeTheOneOfTheInstrument', async () => {
  const router = open('^gspc', '2020-04-16');
  expect(
    await screen.findByRole('heading', { level: 1, name: /^S&P 500: forecast of 16 Apr 2020/ }),
  ).toBeVisible();
  expect(router.state.location.pathname).toBe('/instruments/GSPC/forecasts/2020-04-16');
});

it('outcomesThatFail_shouldLeaveWhereTheForecastComesFrom', async () => {
  const failure = () => problem(503, 'Service Unavailable', 'Not right now.');
  server.use(http.get('*/api/forecasts/FTSE/1998-07-17/outcomes', failure));
  open('FTSE', '1998-07-17');
  expect(await screen.findByRole('alert')).toHaveTextContent('Could not load what happened afterwards');
  expect(screen.getByRole('heading', { name: 'Where this forecast comes from' })).toBeVisible();
});

it('historyThatFails_shouldLeaveTheFan', async () => {
  server.use(http.get('*/api/instruments/FTSE/history', () => HttpResponse.error()));
  open('FTSE', '1998-07-17');
  expect(await screen.findByText(/^From the close of 17 Jul 1998, the ranges/)).toBeVisible();
});

it('forecastMadeAfterItsSessions_shouldSayThatTheyDoNotCount', async () => {
  open('FTSE', '1998-07-17');
  expect(await screen.findByText(/20 of these sessions had already closed/)).toBeVisible();
});
