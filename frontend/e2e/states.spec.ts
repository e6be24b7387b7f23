import { expect, type Page, test } from '@playwright/test';

const PROBLEM = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
    detail: 'The forecast is unavailable right now.',
  }),
};

/** Answers with a failure until told to let requests through. */
async function fail(page: Page, url: string | RegExp) {
  let failing = true;
  await page.route(url, (route) => (failing ? route.fulfill(PROBLEM) : route.fallback()));
  return () => {
    failing = false;
  };
}

test('loading_shouldShowTheShapeOfWhatComes', async ({ page }) => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/indices', async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto('/');
  await expect(page.getByText('Loading the indices')).toBeAttached();
  answer();
  await expect(page.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
  await expect(page.getByText('Loading the indices')).toHaveCount(0);
});

test('failedOverview_shouldOfferARetryThatWorks', async ({ page }) => {
  const repair = await fail(page, '**/api/indices');
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The forecast is unavailable right now.');
  await expect(page.getByText(/^London Stock Exchange/).last()).toBeVisible();
  repair();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
});

test('failedForecast_shouldLeaveTheHistory', async ({ page }) => {
  await fail(page, '**/api/forecasts/FTSE');
  await page.goto('/instruments/FTSE');
  await expect(page.getByRole('alert')).toContainText('Could not load the forecast');
  await expect(page.getByRole('application')).toBeVisible();
});

test('failedHistory_shouldLeaveTheForecast', async ({ page }) => {
  await fail(page, '**/api/instruments/FTSE/history*');
  await page.goto('/instruments/FTSE');
  await expect(page.getByRole('alert')).toContainText('Could not load the history');
  await expect(page.getByText(/^On Monday 17 August 1998/)).toBeVisible();
  await expect(page.getByRole('table', { name: /forecast close/ })).toBeVisible();
});

test('offline_shouldSayThatTheConnectionMayBeDown', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
  await page.getByRole('link', { name: 'How it works' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'How it works' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('combobox', { name: /Search/ }).fill('FTSE');
  await expect(page.getByText(/search is unavailable/)).toBeVisible();
});

test('unreachableServer_shouldBeSaidInWords', async ({ page }) => {
  await page.route('**/api/indices', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
});

const EMPTY_RECORD = {
  symbol: 'FTSE',
  scoredThrough: null,
  pending: 20,
  late: 0,
  summary: [],
  newest: [],
  live: [],
  backtest: [],
};

/** The record of the FTSE 100, which is loaded when it is scrolled to. */
async function openRecord(page: Page) {
  await page.goto('/instruments/FTSE');
  const record = page.getByRole('region', { name: 'How the forecasts turned out' });
  await record.scrollIntoViewIfNeeded();
  return record;
}

test('recordWithoutOutcomes_shouldSayWhatWillBeShown', async ({ page }) => {
  await page.route('**/api/forecasts/FTSE/record', (route) => route.fulfill({ json: EMPTY_RECORD }));
  const record = await openRecord(page);
  await expect(record).toContainText('No forecast has been scored yet');
  await expect(record).toContainText('20 forecast sessions are still to come');
});

test('recordOfOldPrices_shouldSayThatForecastsMadeTooLateDoNotCount', async ({ page }) => {
  const record = await openRecord(page);
  await expect(record).toContainText('No forecast here can be scored');
  await expect(record).toContainText('had closed before its forecast was made');
  await expect(record).not.toContainText('still to come');
});

test('firstOutcome_shouldLeadToItsForecast', async ({ page }) => {
  const quantiles = [5200, 5230, 5260, 5320, 5400, 5460, 5500, 5540, 5570];
  await page.route('**/api/forecasts/FTSE/record', (route) =>
    route.fulfill({
      json: {
        ...EMPTY_RECORD,
        scoredThrough: '1998-08-14',
        pending: 38,
        late: 1,
        summary: [
          { horizon: 1, count: 1, crps: 0.004, naiveCrps: 0.005, skill: 0.2, coverage80: 0, coverage95: 0 },
        ],
        newest: [
          {
            asOf: '1998-08-13',
            date: '1998-08-14',
            modelVersion: 'lstm-test',
            quantiles,
            close: 5600,
            pit: 0.99,
            crps: 0.004,
            naiveCrps: 0.005,
          },
        ],
      },
    }),
  );
  const record = await openRecord(page);
  await expect(record.getByRole('link', { name: /5,260 to 5,500\. Closed 5,600: outside/ })).toHaveAttribute(
    'href',
    '/instruments/FTSE/forecasts/1998-08-13',
  );
  await expect(record).toContainText('1 session is not counted, closed before the forecast was made');
  await record.getByText('Every horizon, over the whole ledger').click();
  await expect(record.getByRole('row', { name: /^1 1 0\.400/ })).toBeVisible();
});

test('unknownAddress_shouldLeadBack', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page).toHaveTitle('There is no such page · Stockcast');
  await page.getByRole('main').getByRole('link', { name: 'overview' }).click();
  await expect(page).toHaveURL('/');
});
