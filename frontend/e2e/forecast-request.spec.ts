import { test as base, type Page } from '@playwright/test';
import { expect, test } from './signed-in';
import { detailsOf, keep, rowOf } from './watching';

const JOB = {
  id: 'ab'.repeat(32),
  symbol: 'KO',
  status: 'QUEUED',
  steps: [] as object[],
  reason: null as string | null,
  requestedAt: '2026-01-05T21:14:00Z',
};

const ask = (page: Page) => page.getByRole('button', { name: 'Ask for a forecast' }).click();

base('signedOut_shouldBeToldToSignIn', async ({ page }) => {
  await page.goto('/instruments/KO');
  await page.getByRole('button', { name: 'Sign in to ask for a forecast' }).click();
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('request_shouldDrawTheForecastWithoutAReload', async ({ page }) => {
  await page.goto('/instruments/IBM');
  await expect(page.getByRole('button', { name: 'Ask for a forecast' })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await ask(page);
  await expect(
    page.getByText(/^This is the forecast as seen from the evening of Tuesday 2 January 2001/),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Back-test against simpler methods' })).toBeVisible();
  await expect(page.getByRole('application', { name: /and the forecast after the last/ })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('forecastWithALeadMarket_shouldLetBothInputsBeDownloaded', async ({ page, request }) => {
  await page.goto('/instruments/GOOG');
  await ask(page);
  const section = page.getByRole('region', { name: 'Where this forecast comes from' });
  await expect(section.getByText('S&P 500, up to 14 Oct 2008')).toBeVisible();
  const inputs = section.getByRole('link', { name: 'exact input' });
  await expect(inputs).toHaveCount(2);
  const lead = await request.get((await inputs.nth(1).getAttribute('href')) ?? '');
  expect(lead.status()).toBe(200);
  expect((await lead.text()).trimEnd().split('\n').at(-1)).toMatch(/^2008-10-14,/);
});

test('steps_shouldShowAsTheyHappen', async ({ page }) => {
  let job = JOB;
  await page.route('**/api/forecasts/KO', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 202, json: job }) : route.fallback(),
  );
  await page.route('**/api/forecast-jobs/*', (route) => route.fulfill({ json: job }));
  await page.goto('/instruments/KO');
  await ask(page);
  const steps = page.getByRole('list', { name: 'Steps of the request' });
  await expect(steps.getByText('Waiting for its turn')).toBeVisible();
  job = { ...job, status: 'RUNNING', steps: [{ name: 'HISTORY_FETCHED', at: JOB.requestedAt }] };
  await expect(steps.getByText('History fetched')).toBeVisible();
  await expect(steps.locator('[aria-current=step]')).toHaveText('Making the forecast');
  await expect(page.getByRole('status').filter({ hasText: 'Making the forecast' })).toBeAttached();
  job = { ...job, status: 'FAILED', reason: 'The history of KO is too short to forecast from.' };
  await expect(page.getByRole('alert')).toContainText('The history of KO is too short to forecast from.');
  await expect(page.getByRole('button', { name: 'Ask again' })).toBeFocused();
});

test('spentQuota_shouldSayWhenToAskAgain', async ({ page }) => {
  await page.route('**/api/forecasts/KO', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 429,
          headers: { 'Retry-After': '7200' },
          contentType: 'application/problem+json',
          json: {
            type: 'about:blank',
            title: 'Too Many Requests',
            status: 429,
            detail: 'That was all for today.',
          },
        })
      : route.fallback(),
  );
  await page.goto('/instruments/KO');
  await ask(page);
  await expect(page.getByRole('alert')).toContainText(/That was all for today\. You can ask again from/);
});

test('offline_shouldSaySoAndOfferARetryThatWorks', async ({ page, context }) => {
  await page.goto('/instruments/BA');
  await expect(page.getByRole('button', { name: 'Add to watchlist' })).toBeVisible();
  await context.setOffline(true);
  await ask(page);
  await expect(page.getByRole('alert')).toContainText('the connection may be down');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByText(/^This is the forecast as seen from the evening of/)).toBeVisible();
});

test('watchlistEntry_shouldGetItsForecastInPlace', async ({ page }) => {
  await page.goto('/instruments/CAT');
  await keep(page, () => page.getByRole('button', { name: 'Add to watchlist' }).click());
  await page.goto('/watchlist');
  const row = rowOf(page, 'Caterpillar');
  await row.getByRole('button', { name: 'Ask for a forecast' }).click();
  await expect(row.getByText(/^−\d+\.\d to \+\d+\.\d\s%$/)).toHaveCount(2);
  await expect(await detailsOf(page, 'Caterpillar')).toContainText(/Next day .*80\s%.*Next week/);
});
