import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/about',
  '/api',
  '/instruments',
  '/record',
  '/watchlist',
  '/alerts',
  '/account',
  '/unsubscribe',
  '/instruments/FTSE',
  '/instruments/FTSE/forecasts/1998-08-14',
  '/instruments/NOSUCH',
];

for (const path of PAGES) {
  test(`${path}_shouldBeFound`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(200);
    expect((await request.head(path)).status()).toBe(200);
  });
}

for (const path of [
  '/nowhere',
  '/about/more',
  '/instruments/FTSE/forecasts',
  '/instruments/not%20a%20symbol!',
]) {
  test(`${path}_shouldBeNotFoundOnThePageThatSaysSo`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^There is no (such page|instrument)/);
  });
}

test('robots_shouldBeAllowedToFetchWhatPagesAreDrawnFrom', async ({ request }) => {
  const rules = await (await request.get('/robots.txt')).text();
  expect(rules).toContain('User-agent: *');
  expect(rules).not.toMatch(/Disallow: *\//);
});
