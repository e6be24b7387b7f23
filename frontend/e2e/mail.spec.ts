import { test as anybody } from '@playwright/test';
import { expectNoAxeViolationInEitherTheme } from './axe';
import { expect, test } from './signed-in';
import { expectNothingTooWide } from './small-screen';

const PHONE = { width: 380, height: 800 };

test('mails_shouldBeChosenOnTheAccountPageAndStayChosen', async ({ page, person }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/account');
  const mails = page.getByRole('region', { name: 'Mails' });
  await expect(mails.getByText(`They go to ${person.email}.`)).toBeVisible();
  const digest = mails.getByLabel('Evening digest');
  await expect(digest).not.toBeChecked();

  await digest.press('Space');
  await expect(mails.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(digest).toBeChecked();
  await expect(mails.getByLabel('Alerts')).not.toBeChecked();
  await expect(page.getByText('You chose the evening digest.')).toBeVisible();
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
});

test('refusedMail_shouldBeSeenOnTheAccountPage', async ({ page }) => {
  const refusal = { reason: 'BOUNCE', at: '2026-01-05T21:15:00Z' };
  await page.route('**/api/mail', (route) =>
    route.fulfill({ json: { offered: true, alerts: false, digest: false, refusal } }),
  );
  await page.setViewportSize(PHONE);
  await page.goto('/account');
  await expect(page.getByText('Your address refused mail')).toBeVisible();
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
});

anybody('linkOfAMail_shouldEndMailsOnlyWhenTheButtonIsPressed', async ({ page }) => {
  const asked: string[] = [];
  await page.route('**/api/mail/unsubscribe?*', (route) => {
    asked.push(`${route.request().method()} ${new URL(route.request().url()).search}`);
    return route.fulfill({ status: 204 });
  });
  await page.setViewportSize(PHONE);
  await page.goto('/unsubscribe?token=abc&kind=DIGEST');
  await expect(page.getByText('You will no longer get the evening digest from Stockcast.')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(asked).toEqual([]);
  await expectNoAxeViolationInEitherTheme(page);

  await page.getByRole('button', { name: 'Stop these mails' }).press('Enter');
  await expect(page.getByText('Done. You no longer get the evening digest.')).toBeFocused();
  expect(asked).toEqual(['POST ?token=abc&kind=DIGEST']);
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
});

anybody('linkThatIsNotValid_shouldBeToldByTheServer', async ({ page, request }) => {
  await page.goto(`/unsubscribe?token=${'A'.repeat(70)}`);
  await page.getByRole('button', { name: 'Stop these mails' }).click();
  await expect(page.getByRole('alert')).toContainText('This link is not valid.');
  await expectNoAxeViolationInEitherTheme(page);

  // What mail programs open by themselves leads to the page.
  await page.goto(`/api/mail/unsubscribe?token=${'A'.repeat(70)}`);
  await expect(page.getByRole('button', { name: 'Stop these mails' })).toBeVisible();
  const oneClick = await request.post(`/api/mail/unsubscribe?token=${'A'.repeat(70)}`, {
    form: { 'List-Unsubscribe': 'One-Click' },
  });
  expect(oneClick.status()).toBe(404);
});

anybody('mailbox_shouldFitAPhoneAndBeAccessibleInEitherTheme', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/mailbox');
  await expect(page.getByRole('heading', { name: 'Mailbox' })).toBeVisible();
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
});
