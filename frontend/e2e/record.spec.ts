import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolationInEitherTheme } from './axe';
import { drawingOf, expectOtherDrawing, expectSameDrawing } from './drawing';
import { scrollThrough } from './scrolling';
import { expectNothingTooWide } from './small-screen';

// The evening before the S&P 500 fell by 3.9 %.
const FORECAST = '/instruments/GSPC/forecasts/2015-08-21';
const PLOTS = [
  /^Calibration\. /,
  /^Skill over time\. /,
  /^Where the closes fell\. /,
  /^Coverage over time\. /,
];

/** Opens a page and everything on it that can be opened, down to its end. */
async function openWhole(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await scrollThrough(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
}

for (const path of ['/record', '/record?kind=backtest&horizon=20', FORECAST, '/instruments/GSPC?horizon=5']) {
  for (const width of [1280, 380]) {
    test(`${path} at ${width} px_shouldFitAndBeAccessibleInEitherTheme`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openWhole(page, path);
      await expectNothingTooWide(page);
      await expectNoAxeViolationInEitherTheme(page);
    });
  }
}

test('recordPage_shouldBeReachedFromTheHeaderAndShowAllIndicesInFourPlots', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Record' }).click();
  await expect(page).toHaveURL('/record');
  await expect(page).toHaveTitle('Record · Stockcast');
  await expect(
    page.getByRole('heading', { level: 2, name: /^Replay of \d+ instruments n = [\d,]+$/ }),
  ).toBeVisible();
  for (const name of PLOTS) await expect(page.getByRole('img', { name })).toBeVisible();
  const table = page.getByRole('table', { name: /^Replay: skill against the naive forecast/ });
  await expect(table.getByRole('row', { name: /^S&P 500/ })).toHaveCount(3);
  await expect(page.getByRole('table', { name: /^The 10 worst misses/ }).getByRole('row')).toHaveCount(11);
});

test('replay_shouldNowhereBeCalledLive', async ({ page }) => {
  for (const path of ['/record', '/instruments/GSPC', FORECAST]) {
    await openWhole(page, path);
    await expect(page.getByRole('main')).not.toContainText(/live record/i);
  }
});

test('keyboard_shouldSwitchRecordAndHorizonAndKeepThemInTheAddress', async ({ page }) => {
  await page.goto('/record');
  await page.getByRole('button', { name: 'Back-test' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Back-test of/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/record?kind=backtest&horizon=5');
  await expect(page.getByText(/^[\d,]+ closes .* forecast 5 sessions ahead/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '5 sessions' })).toHaveAttribute('aria-pressed', 'true');
});

test('worstMiss_shouldLeadToTheForecastAsItWasPublished', async ({ page }) => {
  await page.goto('/record');
  const miss = page
    .getByRole('table', { name: /worst misses/ })
    .getByRole('link')
    .first();
  const named = await miss.textContent();
  await miss.click();
  await expect(page).toHaveURL(/\/instruments\/[A-Z0-9]+\/forecasts\/2015-\d\d-\d\d$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(named?.split(',')[0] ?? '');
  await expect(page.getByText(/^The next close, .*, was outside the 80\s% range/)).toBeVisible();
});

test('ledger_shouldBeDownloadableAsCsv', async ({ page, request }) => {
  await page.goto('/record');
  const href = await page.getByRole('link', { name: 'S&P 500 (CSV)' }).getAttribute('href');
  const ledger = await request.get(href ?? '');
  expect(ledger.headers()['content-type']).toContain('text/csv');
  expect((await ledger.text()).trimEnd().split('\n').length).toBeGreaterThan(100);
});

test('permanentAddress_shouldSayWhatWasSaidAndWhatHappened', async ({ page }) => {
  await page.goto(FORECAST);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('S&P 500: forecast of 21 Aug 2015');
  await expect(page.getByText(/^The next close, 1,893, was outside the 80\s% range/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^S&P 500: the fan of 21 Aug 2015/ })).toBeVisible();
  const table = page.getByRole('table', { name: /^S&P 500, closes in points/ });
  await expect(table.getByRole('row', { name: /^Monday 24 August/ })).toContainText('1,893.21No');
  await page.getByRole('link', { name: '← 20 Aug 2015' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('S&P 500: forecast of 20 Aug 2015');
  await page.getByRole('link', { name: 'Newest forecast' }).click();
  await expect(page).toHaveURL('/instruments/GSPC');
});

test('publishedForecast_shouldBeDownloadableFromItsPermanentAddress', async ({ page, request }) => {
  await page.goto(FORECAST);
  const link = page.getByRole('link', { name: 'Download it as it was published (JSON)' });
  const published = await (await request.get((await link.getAttribute('href')) ?? '')).json();
  expect(published).toMatchObject({ asOf: '2015-08-21', instrument: { symbol: 'GSPC' } });
});

test('dayThatIsNoSession_shouldSaySoAndLeadOn', async ({ page }) => {
  await page.goto('/instruments/GSPC/forecasts/2015-08-22');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no forecast of S&P 500 as of 22 Aug 2015',
  );
  await page.getByRole('link', { name: '← 21 Aug 2015' }).click();
  await expect(page).toHaveURL(FORECAST);
});

test('newestForecasts_shouldEachBeReachedByTheArrowKeys', async ({ page }) => {
  await page.goto('/instruments/GSPC');
  await page.getByRole('heading', { name: 'How the forecasts turned out' }).scrollIntoViewIfNeeded();
  const strip = page.getByRole('list', { name: /^The newest forecasts/ });
  await expect(strip.getByRole('link')).toHaveCount(60);
  await strip.getByRole('link').last().focus();
  await page.keyboard.press('Home');
  const oldest = strip.getByRole('link').first();
  await expect(oldest).toBeFocused();
  const address = await oldest.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('record_shouldBeLoadedOnlyWhenItIsScrolledTo', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/instruments/GSPC');
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText(/^Said for /)).toBeVisible();
  expect(asked).not.toContain('/api/forecasts/GSPC/record');
  await page.getByRole('heading', { name: 'How the forecasts turned out' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { level: 3, name: /^Replay n = \d+/ })).toBeVisible();
  expect(asked).toContain('/api/forecasts/GSPC/record');
});

test('pastForecasts_shouldBeDrawnOverTheChartOnRequest', async ({ page }) => {
  await page.goto('/instruments/GSPC');
  const chart = page.getByRole('application');
  await expect(chart.locator('canvas').first()).toBeVisible();
  const without = await drawingOf(chart);
  const loaded = page.waitForResponse(/\/api\/forecasts\/GSPC\/2015-\d\d-\d\d$/);
  await page.getByText('Show past forecasts').click();
  await loaded;
  await expect(page.getByText('loading…')).toHaveCount(0);
  await expectOtherDrawing(chart, without);
  await page.getByText('Show past forecasts').click();
  await page.mouse.move(0, 0);
  await expectSameDrawing(chart, without);
});
