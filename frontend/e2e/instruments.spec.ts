import { expect, test } from '@playwright/test';
import { expectNoAxeViolation } from './axe';

test('everyInstrument_shouldBeListedWithWhatThereIsOfIt', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Instruments' }).click();
  await expect(page).toHaveURL('/instruments');
  await expect(page).toHaveTitle('Instruments · Stockcast');
  const indices = page.getByRole('table', { name: 'Indices' });
  await expect(indices.getByRole('row', { name: /^FTSE 100/ })).toContainText(
    'FTSEPrices end on 14 Aug 1998',
  );
  await expect(indices.getByRole('row', { name: /^Nikkei 225/ })).toContainText('N225NoNo');
  await expect(page.getByRole('table', { name: 'New York Stock Exchange' })).toContainText('Coca-Cola');
  await expectNoAxeViolation(page, 'best-practice');
  await indices.getByRole('link', { name: 'FTSE 100' }).click();
  await expect(page).toHaveURL('/instruments/FTSE');
});

test('typing_shouldLeaveWhatMatchesAndSayWhereNothingDoes', async ({ page }) => {
  await page.goto('/instruments');
  const field = page.getByRole('searchbox', { name: 'Filter by name or symbol' });
  await field.fill('500 s&p');
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: 'S&P 500' }).click();
  await expect(page).toHaveURL('/instruments/GSPC');
  await page.goBack();
  await expect(field).toHaveValue('500 s&p');
  await field.fill('zzzz');
  await expect(page.getByText('Nothing listed matches “zzzz”')).toBeVisible();
  await expectNoAxeViolation(page, 'best-practice');
  await page.getByRole('button', { name: 'Show all instruments' }).click();
  await page.getByRole('checkbox', { name: 'Only those with prices here' }).check();
  await expect(page.getByRole('link', { name: 'Nikkei 225' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Microsoft' })).toBeVisible();
});

test('hundredsOfInstruments_shouldCauseNoErrors', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/instruments');
  await expect(page.getByRole('table', { name: 'SIX Swiss Exchange' })).toContainText(
    'Zurich Insurance Group',
  );
  expect(await page.getByRole('main').getByRole('row').count()).toBeGreaterThan(200);
  expect(errors).toEqual([]);
});

for (const [address, canonical] of [
  ['/instruments/^GSPC', '/instruments/GSPC'],
  ['/instruments/%5EGSPC', '/instruments/GSPC'],
  ['/instruments/gspc', '/instruments/GSPC'],
  ['/instruments/brk.b', '/instruments/BRK-B'],
  ['/instruments/BRK.B', '/instruments/BRK-B'],
] as const) {
  test(`${address}_shouldBecome ${canonical}`, async ({ page }) => {
    await page.goto('/about');
    await page.goto(address);
    await expect(page).toHaveURL(canonical);
    await page.goBack();
    await expect(page).toHaveURL('/about');
  });
}

test('emptySearch_shouldLeadToTheList', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('combobox', { name: /Search/ }).click();
  await page.getByRole('option', { name: 'Browse all instruments' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Instruments' })).toBeFocused();
});

test('searchByAnotherName_shouldFindTheInstrumentAndSayWhereThereAreNoPrices', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('combobox', { name: /Search/ }).fill('footsie');
  await expect(page.getByRole('option', { name: /FTSE 100/ })).toBeVisible();
  await page.getByRole('combobox', { name: /Search/ }).fill('l’oréal');
  await expect(page.getByRole('option', { name: /L'Oréal.*No prices here/ })).toBeVisible();
});
