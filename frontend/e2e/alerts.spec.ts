import type { Page } from '@playwright/test';
import { expectNoAxeViolationInEitherTheme } from './axe';
import { expect, test } from './signed-in';
import { expectNothingTooWide } from './small-screen';

const form = (page: Page) => page.getByRole('form', { name: 'Alert me about Walt Disney' });

test('alert_shouldTellOnceThereIsAForecastAndBeReadOnceItIsSeen', async ({ page }) => {
  await page.goto('/instruments/DIS');
  await page.getByRole('link', { name: 'Alert me about Walt Disney' }).click();
  await form(page).getByLabel('Tell me of').selectOption({ label: 'The chance of a price' });
  await form(page).getByLabel('The price').fill('1');
  await form(page).getByLabel('A chance of at least').fill('90');
  await form(page).getByRole('button', { name: 'Set the alert' }).press('Enter');
  await expect(page.getByText('The alert about Walt Disney is set.')).toBeVisible();
  await expect(page.getByText('Nothing yet')).toBeVisible();

  await page.goto('/instruments/DIS');
  await page.getByRole('button', { name: 'Ask for a forecast' }).click();
  await expect(page.getByText(/^This is the forecast as seen from the evening of/)).toBeVisible();
  const unread = page.getByRole('banner').getByRole('link', { name: 'Alerts (1 unread)' });
  await expect(async () => {
    await page.reload();
    await expect(unread).toBeVisible({ timeout: 5000 });
  }).toPass();

  await unread.click();
  const events = page.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await expect(events).toHaveText([
    /^New ?The chance that Walt Disney closes above \$1\.00 on .+ is over 99\s%; you asked to be told from 90\s% on\./,
  ]);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Alerts', exact: true })).toBeVisible();
  await page.reload();
  await expect(events).toHaveText([/^The chance that/]);

  await page.getByRole('button', { name: /^Remove Walt Disney/ }).press('Enter');
  await expect(page.getByText('No more alerts of this kind about Walt Disney.')).toBeFocused();
  await expect(events).toHaveCount(1);
});

test('alerts_shouldFitAPhoneAndBeAccessibleInEitherTheme', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 });
  await page.goto('/alerts?for=DIS');
  await form(page).getByLabel('Tell me of').selectOption({ label: 'The chance of a price' });
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
  await form(page).getByLabel('Tell me of').selectOption({ label: 'A wider range than a week before' });
  await form(page).getByRole('button', { name: 'Set the alert' }).click();
  await expect(page.getByText('You have 1 of 50.')).toBeVisible();
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
  await page.getByRole('button', { name: 'Your account' }).click();
  await expect(page.getByRole('link', { name: 'Alerts' }).last()).toBeVisible();
});
