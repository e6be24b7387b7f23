import { expect, test } from '@playwright/test';

test('indexWithoutData_shouldSaySo', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article').filter({ hasText: 'Nikkei 225' })).toContainText('no price history');
});

test('indexWhosePricesHaveEnded_shouldBeOneLineThatSaysWhen', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Stockcast');
  const indices = page.getByRole('region', { name: 'The indices' });
  await expect(indices.getByText('Prices of the FTSE 100 end on 14 Aug 1998.')).toBeVisible();
  await expect(indices.getByText('Prices of the S&P 500 end on 17 Apr 2020.')).toBeVisible();
  await expect(indices).not.toContainText('Next day');
  await indices.getByRole('link', { name: 'FTSE 100' }).click();
  await expect(page).toHaveURL('/instruments/FTSE');
  await expect(page).toHaveTitle('FTSE 100 · Stockcast');
  await expect(page.getByRole('heading', { level: 1, name: 'FTSE 100' })).toBeFocused();
});

test('exchanges_shouldCountDownOnTheReadersClock', async ({ page }) => {
  await page.goto('/');
  const london = page.getByRole('listitem').filter({ hasText: /^London Stock Exchange/ });
  await expect(london).toContainText(/(Open, closes|Closed, opens) in \d/);
  await expect(london).toContainText(/ \w{3} \d{2}:\d{2}$/);
});

test('indexWithoutData_shouldLeadToItsPage', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('article', { name: 'Nikkei 225' }).getByText('no price history').click();
  await expect(page).toHaveURL('/instruments/N225');
});
