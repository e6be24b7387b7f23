import type { Page } from '@playwright/test';
import type { Person } from './person';
import { expect, test } from './signed-in';
import { add, detailsOf, rowNames, rowOf } from './watching';

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
  await add(page, 'Apple');
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

const TEN = 'FTSE GSPC GDAXI N225 KO AAPL MSFT MRK PG WMT'.split(' ');

test('fiveEvenings_shouldRefreshAListTellOfAnAlertOnceAndMailADigest', async ({ page, person }) => {
  test.slow();
  await test.step('paste ten symbols', async () => {
    await page.goto('/watchlist');
    await page.getByRole('button', { name: 'Import…' }).click();
    await page.getByRole('textbox', { name: /^Symbols/ }).fill(TEN.join(', '));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('10 instruments added.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(rowNames(page)).toHaveCount(10);
  });

  await test.step('choose an alert and the digest', async () => {
    await page.goto('/alerts?for=AAPL');
    const form = page.getByRole('form', { name: 'Alert me about Apple' });
    await form.getByLabel('Tell me of').selectOption({ label: 'The chance of a price' });
    await form.getByLabel('The price').fill('1');
    await form.getByRole('button', { name: 'Set the alert' }).click();
    await expect(page.getByText('The alert about Apple is set.')).toBeVisible();
    await page.goto('/account');
    await page.getByRole('checkbox', { name: 'Evening digest' }).check();
    await expect(page.getByText('Saved.')).toBeVisible();
  });

  await test.step('play five sessions: rows refresh by themselves, and outcomes appear', async () => {
    await page.goto('/watchlist');
    for (let evening = 1; evening <= 5; evening++) {
      await nextSession(page);
      // In the caption, or in the rows of exchanges that were open on a day when most were not.
      const day = /evening of (.+) \d{4}/.exec((await replayOf(page).textContent()) ?? '')?.[1] ?? 'none';
      await expect(page.getByRole('table')).toContainText(day);
      await expect(page.getByText(/No forecast yet|has closed|not in yet/)).toHaveCount(0, {
        timeout: 90_000,
      });
      await expect(page.getByText(/^−\d+\.\d to \+\d+\.\d\s%$/)).toHaveCount(20);
    }
    await expect(page.getByRole('row').getByText('none yet')).toHaveCount(0);
  });

  await test.step('the alert has fired once', async () => {
    await page.goto('/alerts');
    await expect(page.getByRole('list', { name: 'What happened' }).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('five digests are in the mailbox, until the link of one ends them', async () => {
    await expect(async () => {
      await page.goto('/mailbox');
      await expect(digestsOf(page, person)).toHaveCount(5, { timeout: 2_000 });
    }).toPass();
    await digestsOf(page, person).first().click();
    const mail = page.frameLocator('iframe');
    for (const name of ['FTSE 100', 'Apple', 'Walmart']) {
      await expect(mail.getByRole('link', { name, exact: true }).first()).toBeVisible();
    }
    await page.getByRole('link', { name: /\/unsubscribe\?token=/ }).click();
    await page.getByRole('button', { name: 'Stop these mails' }).press('Enter');
    await expect(page.getByText('Done. You no longer get the evening digest.')).toBeFocused();
    await page.goto('/');
    await nextSession(page);
    await page.goto('/mailbox');
    await expect(digestsOf(page, person)).toHaveCount(5);
  });
});

const digestsOf = (page: Page, { email }: Person) =>
  page
    .getByRole('listitem')
    .filter({ hasText: email })
    .getByRole('link', { name: /^Evening of / });
