import { expect, test } from '@playwright/test';
import { expectNoAxeViolation } from './axe';

test.use({ serviceWorkers: 'allow' });

test('lastForecast_shouldBeReadableOffline', async ({ page, context }) => {
  await page.goto('/instruments/FTSE');
  await page.evaluate(() => navigator.serviceWorker.ready);
  // Under the eyes of the worker this time.
  await page.reload();
  await expect(page.getByText(/as seen from the evening of/)).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();

  await context.setOffline(true);
  await page.reload();

  await expect(page.getByText(/You are offline\. This is the forecast of \d/)).toBeVisible();
  await expect(page.getByText(/as seen from the evening of/)).toBeVisible();
  await expect(page.getByRole('table', { name: /forecast close in points/ })).toBeVisible();
  await expectNoAxeViolation(page);

  // What was never read is not there either: the worker has no connection.
  expect(await page.evaluate(() => fetch('/api/forecasts/AAPL').catch(() => 'failed'))).toBe('failed');

  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).not.toBeVisible();
});

test('personalAnswers_shouldNeverBeKept', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.evaluate(() => fetch('/api/watchlists/main', { headers: { Authorization: 'Bearer nobody' } }));
  const kept = await page.evaluate(async () => {
    const keys = await (await caches.open('stockcast-answers')).keys();
    return keys.map((key) => new URL(key.url).pathname);
  });
  expect(kept).toContain('/api/indices');
  expect(kept).not.toContain('/api/watchlists/main');
});
