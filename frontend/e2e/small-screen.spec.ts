import { expect, type Page, test } from '@playwright/test';
import { expectNothingTooWide } from './small-screen';

const PAGES = [
  '/',
  '/instruments',
  '/instruments/FTSE',
  '/instruments/GSPC?range=Max&style=candles',
  '/about',
  '/watchlist',
  '/account',
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

    test('shareOf113Dollars_shouldNotScrollSideways', async ({ page }) => {
      await quoteInCents(page);
      await open(page, '/instruments/FTSE');
      await expect(page.getByRole('cell', { name: /^\$1\d\d\.\d\d$/ }).first()).toBeVisible();
      await expectNothingTooWide(page);
      await open(page, '/');
      await expect(page.getByText(/\$1\d\d\.\d\d – \$1\d\d\.\d\d/).first()).toBeVisible();
      await expectNothingTooWide(page);
    });
  });
}

/** Every instrument becomes a stock of about 113 dollars. */
async function quoteInCents(page: Page) {
  await page.route(/\/api\/(indices|forecasts|instruments)/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    await route.fulfill({ response, json: scaled(json, 113.45 / 5455) });
  });
}

const PRICES = /^(lastClose|previousClose|low80|high80|median|close|open|high|low)$/;
const LISTS = /^(sparkline|quantiles|naive)$/;

function scaled(node: unknown, factor: number): unknown {
  if (Array.isArray(node)) return node.map((item) => scaled(item, factor));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (typeof value === 'number' && PRICES.test(key)) return [key, value * factor];
    if (Array.isArray(value) && LISTS.test(key)) return [key, value.map((price: number) => price * factor)];
    return [key, scaled(value, factor)];
  });
  const result = Object.fromEntries(entries);
  return 'kind' in result ? { ...result, kind: 'STOCK', currency: 'USD' } : result;
}
