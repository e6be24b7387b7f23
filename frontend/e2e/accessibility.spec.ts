import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolation, expectNoAxeViolationInEitherTheme } from './axe';

const PAGES = [
  '/',
  '/instruments',
  '/instruments/FTSE',
  '/instruments/KO',
  '/instruments/NOSUCH',
  '/instruments/FTSE/forecasts/1998-08-14',
  '/record',
  '/about',
  '/watchlist',
  '/alerts',
  '/account',
  '/unsubscribe?token=abc',
  '/nowhere',
];

/** Waits until nothing on the page is being loaded. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /Search/ })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

for (const path of PAGES) {
  test(`${path}_shouldHaveNoAxeViolationInEitherTheme`, async ({ page }) => {
    await open(page, path);
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
    }
    await expectNoAxeViolationInEitherTheme(page);
  });
}

test('openSearch_shouldHaveNoAxeViolation', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: /Search/ }).fill('F');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoAxeViolation(page);
});

test('firstTab_shouldOfferToSkipToTheContent', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('tabKey_shouldReachTheChartAndItsControls', async ({ page }) => {
  await open(page, '/instruments/FTSE');
  const reached: string[] = [];
  for (let tab = 0; tab < 25; tab++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('role') ?? document.activeElement?.textContent ?? '',
      ),
    );
  }
  expect(reached).toEqual(expect.arrayContaining(['1M', 'Max', 'switch', 'application', 'Copy the table']));
});
