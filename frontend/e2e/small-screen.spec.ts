import { expect, type Page, test } from '@playwright/test';
import { expectNothingTooWide, quoteInCents } from './small-screen';

const PAGES = [
  '/',
  '/instruments',
  '/instruments/FTSE',
  '/instruments/GSPC?range=Max&style=candles',
  '/instruments/FTSE/forecasts/1998-08-14',
  '/record',
  '/about',
  '/watchlist',
  '/alerts',
  '/account',
  '/unsubscribe?token=abc',
  '/nowhere',
];

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  for (const summary of await page.locator('summary').all()) {
    await summary.click();
  }
}

for (const width of [320, 380]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const path of PAGES) {
      test(`${path}_shouldNotScrollSideways`, async ({ page }) => {
        await open(page, path);
        await expectNothingTooWide(page);
      });
    }

    test('pagesThatAreLoading_shouldNotScrollSideways', async ({ page }) => {
      await page.route('**/api/**', () => {});
      for (const path of ['/', '/instruments', '/instruments/FTSE', '/record']) {
        await page.goto(path);
        await expect(page.locator('[class*=skeleton]').first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });

    test('shareOf113Dollars_shouldNotScrollSideways', async ({ page }) => {
      await quoteInCents(page, 113.45 / 5455);
      await open(page, '/instruments/FTSE');
      await expect(page.getByRole('cell', { name: /^\$1\d\d\.\d\d$/ }).first()).toBeVisible();
      await expectNothingTooWide(page);
      await page.unrouteAll({ behavior: 'wait' });
    });
  });
}
