import type { Page, Route } from '@playwright/test';
import { expectNoAxeViolation, expectNoAxeViolationInEitherTheme } from './axe';
import { signOut } from './person';
import { expect, test } from './signed-in';
import { expectNothingTooWide } from './small-screen';
import { detailsOf, keep, rowOf } from './watching';

async function watchKo(page: Page) {
  await page.goto('/instruments/KO');
  await keep(page, () => page.getByRole('button', { name: 'Add to watchlist' }).click());
  await expect(page.getByRole('button', { name: 'On your watchlist' })).toBeVisible();
}

test('personalPages_shouldHaveNoAxeViolationInEitherTheme', async ({ page }) => {
  test.slow();
  await watchKo(page);
  await expectNoAxeViolationInEitherTheme(page);
  await page.getByRole('button', { name: 'Your account' }).click();
  await expectNoAxeViolationInEitherTheme(page);
  await page.goto('/watchlist');
  await expect(rowOf(page, 'Coca-Cola')).toBeVisible();
  await expectNoAxeViolationInEitherTheme(page);
  await page.getByRole('button', { name: 'Remove Coca-Cola' }).click();
  await expect(page.getByText('Nothing on it yet')).toBeVisible();
  await expectNoAxeViolationInEitherTheme(page);
  await page.goto('/account');
  await expect(page.getByText('E-mail address')).toBeVisible();
  await expectNoAxeViolationInEitherTheme(page);
  await page.getByRole('button', { name: 'Delete my account…' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText(/Type the word/)).toBeVisible();
  await expectNoAxeViolationInEitherTheme(page);
});

test('signInPages_shouldHaveNoAxeViolationInEitherTheme', async ({ page }) => {
  await signOut(page);
  await expectNoAxeViolationInEitherTheme(page);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Password')).toBeVisible();
  await expectNoAxeViolationInEitherTheme(page);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await expect(page.getByLabel('Password')).toBeVisible();
  await expectNoAxeViolationInEitherTheme(page);
});

test('runningRequest_shouldHaveNoAxeViolation', async ({ page }) => {
  const steps = [{ name: 'HISTORY_FETCHED', at: '2026-01-05T21:15:00Z' }];
  const at = { requestedAt: '2026-01-05T21:14:00Z', reason: null };
  const job = { id: 'ab'.repeat(32), symbol: 'KO', status: 'RUNNING', steps, ...at };
  await page.route('**/api/forecasts/KO', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 202, json: job }) : route.fallback(),
  );
  await page.route('**/api/forecast-jobs/*', (route) => route.fulfill({ json: job }));
  await page.goto('/instruments/KO');
  await page.getByRole('button', { name: 'Ask for a forecast' }).click();
  await expect(page.getByText('History fetched')).toBeVisible();
  await expectNoAxeViolation(page, 'best-practice');
});

test('menu_shouldWorkByKeyboardAlone', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Your account' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#account-menu').getByRole('link', { name: 'Watchlist' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  // Past the watchlist and the alerts.
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeFocused();
  await expect(page.locator('#account-menu')).toBeHidden();
});

test('deletionDialog_shouldKeepTheFocusAndGiveItBack', async ({ page }) => {
  await page.goto('/account');
  const opener = page.getByRole('button', { name: 'Delete my account…' });
  await opener.press('Enter');
  await expect(page.getByRole('textbox', { name: /To confirm/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const width of [320, 380]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('personalPages_shouldNotScrollSideways', async ({ page }) => {
      await watchKo(page);
      await expectNothingTooWide(page);
      await page.getByRole('button', { name: 'Your account' }).click();
      await expectNothingTooWide(page);
      await page.route('**/api/watchlists/main', forecastInCents);
      await page.goto('/watchlist');
      await expect(rowOf(page, 'Coca-Cola')).toContainText('$113.45');
      await expectNothingTooWide(page);
      await expect(await detailsOf(page, 'Coca-Cola')).toContainText('$110.12 – $116.92');
      await expectNothingTooWide(page);
      await page.goto('/account');
      await expect(page.getByText('E-mail address')).toBeVisible();
      await expectNothingTooWide(page);
    });
  });
}

/** Gives each entry a price of 113 dollars and a forecast. */
async function forecastInCents(route: Route) {
  const response = await route.fetch();
  const list = await response.json();
  const summary = (horizon: number, date: string) => ({
    horizon,
    date,
    low80: 110.12,
    median: 113.47,
    high80: 116.92,
  });
  for (const entry of list.entries) {
    Object.assign(entry.quote, { lastClose: 113.45, previousClose: 112.9 });
    const { asOf } = entry.quote;
    entry.forecast = { asOf, nextDay: summary(1, '2001-01-02'), nextWeek: summary(5, '2001-01-08') };
  }
  await route.fulfill({ response, json: list });
}
