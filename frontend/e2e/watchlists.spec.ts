import { readFile } from 'node:fs/promises';
import { expectNoAxeViolation, expectNoAxeViolationInEitherTheme } from './axe';
import { expect, test } from './signed-in';
import { expectNothingTooWide } from './small-screen';
import { detailsOf, keep, rowNames } from './watching';

test('severalLists_shouldBeMadeFilledNotedExportedAndDeleted', async ({ page, request }) => {
  test.slow();
  await test.step('make a list', async () => {
    await page.goto('/watchlist');
    await page.getByRole('button', { name: 'New list…' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await expectNoAxeViolation(page, 'best-practice');
    await page.keyboard.type('Indices');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Indices' })).toBeVisible();
    await expect(page).toHaveURL(/\?list=[0-9a-f]{12}$/);
    await expect(page.getByRole('button', { name: 'New list…' })).toBeFocused();
  });

  await test.step('import symbols', async () => {
    await page.getByRole('button', { name: 'Import…' }).click();
    await page.getByRole('textbox', { name: /^Symbols/ }).fill('^ftse, GSPC\nNONESUCH FTSE');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('2 instruments added.')).toBeVisible();
    await expect(page.getByText('Unknown: NONESUCH.')).toBeVisible();
    await expectNoAxeViolationInEitherTheme(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(rowNames(page)).toHaveText(['FTSE 100', 'S&P 500']);
  });

  await test.step('write down what was paid', async () => {
    const ftse = await detailsOf(page, 'FTSE 100');
    await ftse.getByRole('button', { name: /Add a note or buy price/ }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.type('Since the spring');
    await page.getByRole('spinbutton', { name: 'Buy price in points' }).fill('5455');
    await expectNoAxeViolation(page, 'best-practice');
    await keep(page, () => page.keyboard.press('Enter'));
    await expect(ftse).toContainText('Bought at 5,455.00.');
    await expect(ftse).toContainText(
      /Chance to close above 5,455\.00: next day \d+\s%, next week \d+\s%, next month \d+\s%\./,
    );
    await expect(ftse.getByRole('button', { name: /Edit note and buy price/ })).toBeFocused();
  });

  await test.step('export', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Indices.csv');
    expect(await readFile(await file.path(), 'utf8')).toMatch(
      /^\uFEFFsymbol,.*\r\nFTSE,FTSE 100,.*,5455,1998-08-14,.*,Since the spring,5455\r\nGSPC,/,
    );
  });

  await test.step('read the list as a feed', async () => {
    await page.getByRole('button', { name: 'Feed…' }).press('Enter');
    await page.getByRole('button', { name: 'Make the address' }).click();
    const address = await page.getByRole('textbox', { name: 'Address' }).inputValue();
    await expectNoAxeViolationInEitherTheme(page);
    const feed = await request.get(address);
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    expect(await feed.text()).toContain('Stockcast · Indices');
    await page.getByRole('button', { name: 'Stop the feed' }).press('Enter');
    await expect(page.getByText('The feed has ended.')).toBeVisible();
    expect((await request.get(address)).status()).toBe(404);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Feed…' })).toBeFocused();
  });

  await test.step('put an instrument on both lists', async () => {
    await page.goto('/instruments/GSPC');
    await page.getByText('On 1 of 2 lists').click();
    await keep(page, () => page.getByRole('checkbox', { name: 'Watchlist' }).check());
    await expect(page.getByText('On 2 of 2 lists')).toBeVisible();
    await expectNoAxeViolationInEitherTheme(page);
    await page.goto('/watchlist');
    await expect(rowNames(page)).toHaveText(['S&P 500']);
  });

  await test.step('move the list to the front, by keyboard', async () => {
    await page.getByRole('link', { name: 'Indices' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Indices' })).toBeFocused();
    await page.getByRole('button', { name: 'Move to the left' }).press('Enter');
    await expect(page.getByText('Indices is now list 1 of 2.')).toBeVisible();
    await expectNoAxeViolationInEitherTheme(page);
  });

  await test.step('fit a phone', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    await expectNothingTooWide(page);
    await page.getByRole('button', { name: 'Feed…' }).click();
    await page.getByRole('button', { name: 'Make the address' }).click();
    await expect(page.getByRole('textbox', { name: 'Address' })).toBeVisible();
    await expectNothingTooWide(page);
    await page.keyboard.press('Escape');
    await detailsOf(page, 'FTSE 100');
    await page.getByRole('button', { name: /Edit note and buy price of FTSE 100/ }).click();
    await expectNothingTooWide(page);
    await page.keyboard.press('Escape');
    await page.goto('/instruments/GSPC');
    await page.getByText('On 2 of 2 lists').click();
    await expectNothingTooWide(page);
    await page.goBack();
  });

  await test.step('delete the list', async () => {
    await page.getByRole('button', { name: 'Delete…' }).click();
    await expect(page.getByRole('dialog')).toContainText('2 instruments');
    await page.getByRole('button', { name: 'Delete the list' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'New list…' })).toBeFocused();
    await page.reload();
    await expect(rowNames(page)).toHaveText(['S&P 500']);
    await expect(page.getByRole('navigation', { name: 'Your lists' })).toBeHidden();
  });
});
