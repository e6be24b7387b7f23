import { expect, test } from '@playwright/test';

test('slashThenWords_shouldFindAnInstrumentByKeyboardAlone', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox', { name: /Search instruments/ });
  await expect(field).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('coca');
  await expect(page.getByRole('option', { name: /Coca-Cola/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/instruments/KO');
  await expect(page.getByRole('heading', { level: 1, name: /Coca-Cola/ })).toBeFocused();
});

test('enterAtOnce_shouldOpenTheBestMatch', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: /Search/ }).fill('FTSE');
  await expect(page.getByRole('option', { name: /FTSE 100/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/instruments/FTSE');
});

test('escape_shouldCloseTheList', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: /Search/ }).fill('FTSE');
  await expect(page.getByRole('option', { name: /FTSE 100/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('pointer_shouldOpenAMatch', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: /Search/ }).fill('S&P');
  await page.getByRole('option', { name: /S&P 500/ }).click();
  await expect(page).toHaveURL('/instruments/GSPC');
});

test('noMatch_shouldSaySo', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: /Search/ }).fill('zzzz');
  await expect(page.getByText(/Nothing matches “zzzz”/)).toBeVisible();
});
