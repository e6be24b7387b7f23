import { expect, test } from '@playwright/test';

// By requests alone, as those read a page who do not run it.
test('pageOfAnIndex_shouldSayWhatItIsWithoutABrowser', async ({ request, baseURL }) => {
  const html = await (await request.get('/instruments/FTSE')).text();
  expect(html).toContain('<title>FTSE 100 forecast: ');
  expect(html).toMatch(
    /<meta name="description" content="On \w+ \d+ \w+ \d{4} the FTSE 100 will most likely/,
  );
  expect(html).toContain(`<link rel="canonical" href="${baseURL}/instruments/FTSE" />`);
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');

  const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const card = await request.get(image);
  expect(card.headers()['content-type']).toBe('image/png');
  expect((await card.body()).readUInt32BE(16)).toBe(1200);
  expect((await card.body()).readUInt32BE(20)).toBe(630);
});

test('scripts_shouldBeFetchedAfterWhatTheFirstWordsNeed', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toContain('class="first-words"');
  const scripts = html.match(/<script type="module"[^>]*>|<link rel="modulepreload"[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((tag) => !tag.includes('fetchpriority="low"'))).toEqual([]);
});

test('feeds_shouldBeFoundFromThePagesAndBeAtom', async ({ page, request }) => {
  await page.goto('/instruments/FTSE');
  const feed = page.locator('link[rel=alternate][type="application/atom+xml"]');
  await expect(feed).toHaveAttribute('href', /\/api\/forecasts\/FTSE\/feed\.atom$/);
  await page.getByRole('link', { name: 'The record' }).first().click();
  await expect(feed).toHaveAttribute('href', /\/api\/record\/feed\.atom$/);

  for (const path of ['/api/forecasts/FTSE/feed.atom', '/api/record/feed.atom']) {
    const answer = await request.get(path);
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    const root = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
      await answer.text(),
    );
    expect(root).toBe('feed');
  }
});

test('sitemap_shouldLeadToPagesThatExist', async ({ request, baseURL }) => {
  const addresses = [...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)<\/loc>/g)];
  expect(addresses.length).toBeGreaterThan(10);
  for (const [, address = ''] of addresses) {
    expect(address).toContain(baseURL);
    expect((await request.get(address)).status()).toBe(200);
  }
});

test('site_shouldBeInstallable', async ({ page, request }) => {
  await page.goto('/');
  const href = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
  const manifest = await (await request.get(href)).json();
  for (const { src } of manifest.icons) {
    expect((await request.get(src)).status()).toBe(200);
  }
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#fcfbf8');
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#13161a');
});
