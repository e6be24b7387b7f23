import { expect, type Page } from '@playwright/test';

/** Nothing reaches beyond the right edge, and the page itself does not scroll sideways. */
export async function expectNothingTooWide(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => !element.closest('svg, [role=application], [role=img]'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
}

/** Every instrument becomes a stock, whose price in dollars is so many times the index's points. */
export async function quoteInCents(page: Page, factor: number): Promise<void> {
  await page.route(/\/api\/(indices|forecasts|instruments)/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    await route.fulfill({ response, json: scaled(json, factor) });
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
