import { expect, test } from '@playwright/test';
import { expectNothingTooWide } from './small-screen';

test.use({ viewport: { width: 380, height: 800 } });

for (const path of [
  '/',
  '/instruments',
  '/instruments/FTSE',
  '/instruments/GSPC?range=Max&style=candles',
  '/about',
  '/watchlist',
  '/account',
  '/nowhere',
]) {
  test(`${path} at 380 px_shouldNotScrollSideways`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
    }
    await expectNothingTooWide(page);
  });
}
