import type { Page } from '@playwright/test';
import { expect, test } from './signed-in';
import { detailsOf, keep, rowOf } from './watching';

// It moves the replay that others look at, and comes after them.
const replayOf = (page: Page) => page.getByRole('region', { name: 'Replay' });

async function nextSession(page: Page) {
  const day = await replayOf(page).textContent();
  const next = replayOf(page).getByRole('button', { name: 'Next session' });
  await next.click();
  await expect(replayOf(page)).not.toHaveText(day ?? '');
  await expect(next).toBeEnabled();
}

test('watchedStock_shouldBeForecastByItselfEveryEvening', async ({ page }) => {
  await page.goto('/watchlist');
  const field = page.getByRole('combobox', { name: /Add an instrument/ });
  await field.fill('Apple');
  await expect(page.getByRole('option', { name: 'Apple' })).toBeVisible();
  await keep(page, () => field.press('Enter'));
  const row = rowOf(page, 'Apple');
  await expect(row).toContainText('No forecast yet.');

  await nextSession(page);
  await expect(async () => {
    await page.reload();
    await expect(row).toContainText(/−\d/, { timeout: 5_000 });
  }).toPass();

  const apple = await detailsOf(page, 'Apple');
  const first = await apple.getByText(/^Next day/).textContent();
  await nextSession(page);
  await expect(apple.getByText(/^Next day/)).not.toHaveText(first ?? '');
  await expect(apple.getByText(/^Said for .+ Closed .+: (in|out)side/)).toBeVisible();
});

test('stockWithAnAlert_shouldBeForecastByItselfAndToldOf', async ({ page }) => {
  await page.goto('/alerts?for=KO');
  const form = page.getByRole('form', { name: 'Alert me about Coca-Cola' });
  await form.getByLabel('Tell me of').selectOption({ label: 'The chance of a price' });
  await form.getByLabel('The price').fill('1');
  await form.getByRole('button', { name: 'Set the alert' }).click();
  await expect(page.getByText('The alert about Coca-Cola is set.')).toBeVisible();

  await nextSession(page);
  const events = page.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await expect(async () => {
    await page.reload();
    await expect(events).toHaveCount(1, { timeout: 5_000 });
  }).toPass();
  await expect(events).toContainText('The chance that Coca-Cola closes above $1.00');

  await nextSession(page);
  await page.reload();
  await expect(events).toHaveCount(1);
});

test('eveningDigest_shouldBeInTheMailboxUntilItsLinkEndsIt', async ({ page, person }) => {
  await page.goto('/watchlist');
  const field = page.getByRole('combobox', { name: /Add an instrument/ });
  await field.fill('Microsoft');
  await expect(page.getByRole('option', { name: 'Microsoft' })).toBeVisible();
  await keep(page, () => field.press('Enter'));
  await page.goto('/account');
  await page.getByRole('checkbox', { name: 'Evening digest' }).check();
  await expect(page.getByText('Saved.')).toBeVisible();

  const digests = page
    .getByRole('listitem')
    .filter({ hasText: person.email })
    .getByRole('link', { name: /^Evening of / });
  await page.goto('/');
  await nextSession(page);
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(digests).toHaveCount(1, { timeout: 2_000 });
  }).toPass();

  await digests.click();
  await expect(page.frameLocator('iframe').getByRole('link', { name: 'Microsoft' })).toBeVisible();
  await page.getByRole('link', { name: /\/unsubscribe\?token=/ }).click();
  await page.getByRole('button', { name: 'Stop these mails' }).press('Enter');
  await expect(page.getByText('Done. You no longer get the evening digest.')).toBeFocused();

  await page.goto('/');
  await nextSession(page);
  await page.goto('/mailbox');
  await expect(digests).toHaveCount(1);
});
