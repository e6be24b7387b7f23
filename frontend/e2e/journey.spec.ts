import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { signIn, signOut, signUp } from './person';
import { addField, keep, rowNames } from './watching';

test('person_shouldFindAskWatchDownloadAndLeave', async ({ page, browser, baseURL }) => {
  // One long way rather than many short ones: what is tested is that its parts fit together.
  test.slow();
  const person = await test.step('sign up, sign out, sign in', async () => {
    const newcomer = await signUp(page);
    await signOut(page);
    await signIn(page, newcomer);
    return newcomer;
  });

  await test.step('search, ask for a forecast and see it made', async () => {
    await page.getByRole('combobox', { name: /Search/ }).fill('texas');
    await page.getByRole('option', { name: /Texas Instruments/ }).click();
    await page.getByRole('button', { name: 'Ask for a forecast' }).click();
    await expect(page.getByText('Prices of Texas Instruments end on 8 Aug 2014.')).toBeVisible();
    await expect(page.getByRole('table', { name: /Texas Instruments, forecast close/ })).toBeVisible();
  });

  await test.step('keep a watchlist', async () => {
    await page.getByRole('button', { name: 'Add to watchlist' }).click();
    await expect(page.getByRole('button', { name: 'On your watchlist' })).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Watchlist' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
    await expect(rowNames(page)).toHaveText(['Texas Instruments']);
    await addField(page).fill('FTSE');
    await keep(page, () => page.getByRole('option', { name: /FTSE 100/ }).click());
    await expect(rowNames(page)).toHaveText(['Texas Instruments', 'FTSE 100']);
    await expect(page.getByText('FTSE 100 is on your watchlist.')).toBeVisible();
  });

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB' });
  const second = await elsewhere.newPage();
  await test.step('find it in a second browser, and put it in order there', async () => {
    await second.goto('/watchlist');
    await signIn(second, person);
    await expect(rowNames(second)).toHaveText(['Texas Instruments', 'FTSE 100']);
    await keep(second, () => second.getByRole('button', { name: 'Move FTSE 100 up' }).click());
    await expect(rowNames(second)).toHaveText(['FTSE 100', 'Texas Instruments']);
    await second.reload();
    await expect(rowNames(second)).toHaveText(['FTSE 100', 'Texas Instruments']);
    await page.reload();
    await expect(rowNames(page)).toHaveText(['FTSE 100', 'Texas Instruments']);
  });

  await test.step('download everything', async () => {
    await page.goto('/account');
    await expect(page.getByText('2 instruments: FTSE, TXN.')).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all of it as JSON' }).click(),
    ]);
    const held = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(held.profile.email).toBe(person.email);
    expect(held.watchlist.map(({ symbol }: { symbol: string }) => symbol)).toEqual(['FTSE', 'TXN']);
    expect(held.forecastRequests).toHaveLength(1);
  });

  await test.step('delete the account', async () => {
    await page.getByRole('button', { name: 'Delete my account…' }).click();
    await page.getByRole('textbox', { name: /To confirm/ }).fill('delete');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText(/Your account is deleted/)).toBeVisible();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
  });

  await test.step('the session elsewhere can do nothing any more', async () => {
    await second.getByRole('button', { name: 'Remove FTSE 100' }).click();
    await expect(second.getByRole('alert')).toContainText('This account has been deleted.');
    await second.reload();
    await expect(rowNames(second)).toHaveCount(0);
    await expect(second.getByRole('button', { name: 'Your account' })).toHaveCount(0);
  });
  await elsewhere.close();
});
