import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolationInEitherTheme } from './axe';
import { expectNothingTooWide } from './small-screen';

/** All of the contract at once: a hundred clicks would take minutes. */
async function openAll(page: Page) {
  await page.goto('/api');
  await expect(page.getByRole('heading', { name: 'Schemas' })).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expect(page.getByText('None has been made yet').first()).toBeVisible();
}

test('contract_shouldBeRenderedFromThisSiteAlone', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto('/');
  await page.getByRole('link', { name: 'The API' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The API');
  await expect(page.getByText('The newest stored forecast of an instrument').first()).toBeVisible();
  expect([...origins].filter((origin) => origin.startsWith('http'))).toEqual([new URL(baseURL ?? '').origin]);
  expect(complaints).toEqual([]);
});

test('command_shouldFetchWhatTheTableShows', async ({ page, request }) => {
  await page.goto('/instruments/FTSE');
  await page.getByText('The same by curl: the forecast').click();
  const command = await page.getByText(/^curl --compressed ".*\/api\/forecasts\/FTSE\/\d/).textContent();
  const forecast = await (await request.get(/"(.*)"/.exec(command ?? '')?.[1] ?? '')).json();
  expect(forecast.horizons).toHaveLength(20);
});

test('openContract_shouldHaveNoAxeViolationInEitherTheme', async ({ page }) => {
  test.slow();
  await openAll(page);
  await expectNoAxeViolationInEitherTheme(page);
});

for (const width of [320, 380]) {
  test(`openContractAt${width}Pixels_shouldNotScrollSideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openAll(page);
    await expectNothingTooWide(page);
  });
}

test('nameOfASchema_shouldLeadToIt', async ({ page }) => {
  await page.goto('/api');
  await page.getByText('The newest stored forecast of an instrument').click();
  await page.locator('#getForecast').getByRole('link', { name: 'Forecast' }).click();
  await expect(page.locator('#schema-Forecast')).toBeVisible();
});
