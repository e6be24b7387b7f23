import type { Page, Route } from '@playwright/test';
import { expectNoAxeViolation, expectNoAxeViolationInEitherTheme } from './axe';
import { expect, test } from './signed-in';
import { expectNothingTooWide } from './small-screen';
import { add, detailsOf, keep, rowNames, rowOf } from './watching';

const NAMES = ['FTSE 100', 'S&P 500', 'DAX'];

async function fill(page: Page) {
  await page.goto('/watchlist');
  await expect(page.getByText('Nothing on it yet')).toBeVisible();
  for (const name of NAMES) {
    await add(page, name);
    await expect(rowOf(page, name)).toBeVisible();
  }
  await expect(rowNames(page)).toHaveText(NAMES);
}

test('entry_shouldShowCloseRangesAndDates', async ({ page }) => {
  await fill(page);
  await expect(page.getByText(/^Closes of 14 Aug 1998/)).toBeVisible();
  const line = rowOf(page, 'FTSE 100');
  await expect(line).toContainText('5,455.00');
  await expect(line).toContainText(/−\d\.\d to \+\d\.\d\s%/);
  const ftse = await detailsOf(page, 'FTSE 100');
  await expect(ftse).toContainText('Close, 14 Aug 1998');
  await expect(ftse).toContainText(/Next day Mon 17 Aug 1998/);
  await expect(ftse).toContainText(/80\s% 5,\d{3} – 5,\d{3}/);
});

test('keyboardAlone_shouldPutTheListInOrder', async ({ page }) => {
  await fill(page);
  const up = page.getByRole('button', { name: 'Move DAX up' });
  await up.focus();
  await keep(page, () => page.keyboard.press('Enter'));
  await expect(rowNames(page)).toHaveText(['FTSE 100', 'DAX', 'S&P 500']);
  await expect(up).toBeFocused();
  await keep(page, () => page.keyboard.press('Enter'));
  await expect(rowNames(page)).toHaveText(['DAX', 'FTSE 100', 'S&P 500']);
  await expect(up).toBeFocused();
  await expect(page.getByText('DAX is now number 1 of 3.')).toBeVisible();
  await page.reload();
  await expect(rowNames(page)).toHaveText(['DAX', 'FTSE 100', 'S&P 500']);
});

test('drag_shouldPutTheListInOrder', async ({ page }) => {
  await fill(page);
  const grip = rowOf(page, 'FTSE 100').getByTitle('Drag to move');
  const target = await rowOf(page, 'DAX').boundingBox();
  const from = await grip.boundingBox();
  if (!from || !target) throw new Error('The rows are not drawn');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 40, { steps: 4 });
  await page.mouse.move(from.x + 8, target.y + target.height / 2, { steps: 12 });
  await keep(page, () => page.mouse.up());
  await expect(rowNames(page)).toHaveText(['S&P 500', 'DAX', 'FTSE 100']);
  await page.reload();
  await expect(rowNames(page)).toHaveText(['S&P 500', 'DAX', 'FTSE 100']);
});

test('removedEntry_shouldComeBackOnUndo', async ({ page }) => {
  await fill(page);
  await keep(page, () => page.getByRole('button', { name: 'Remove S&P 500' }).click());
  await expect(rowNames(page)).toHaveText(['FTSE 100', 'DAX']);
  await keep(page, () => page.keyboard.press('Enter'));
  await expect(rowNames(page)).toHaveText(NAMES);
  await page.reload();
  await expect(rowNames(page)).toHaveText(NAMES);
});

test('changesOffline_shouldBeUndoneWithAMessage', async ({ page, context }) => {
  await fill(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Remove DAX' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'DAX could not be removed; your watchlist has not changed.',
  );
  await expect(rowNames(page)).toHaveText(NAMES);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Remove DAX' }).click();
  await expect(rowNames(page)).toHaveText(['FTSE 100', 'S&P 500']);
});

test('sorting_shouldBeKeptInTheAddress', async ({ page }) => {
  await fill(page);
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(rowNames(page)).toHaveText(['DAX', 'FTSE 100', 'S&P 500']);
  await page.reload();
  await expect(rowNames(page)).toHaveText(['DAX', 'FTSE 100', 'S&P 500']);
  await page.getByLabel('Sorted by').selectOption('My order');
  await expect(rowNames(page)).toHaveText(NAMES);
});

test('twoTabs_shouldLoseNothingOfEachOther', async ({ page, context }) => {
  await fill(page);
  const other = await context.newPage();
  await other.goto('/watchlist');
  await expect(rowNames(other)).toHaveText(NAMES);
  await keep(page, () => page.getByRole('button', { name: 'Remove FTSE 100' }).click());
  await keep(other, () => other.getByRole('button', { name: 'Move DAX up' }).click());
  await other.reload();
  await expect(rowNames(other)).toHaveText(['DAX', 'S&P 500']);
});

test('changeOnItsWay_shouldOutliveThePage', async ({ page, context }) => {
  const onItsWay = new Promise<Route>((hold) => context.route('**/api/watchlists/main/KO', hold));
  await page.goto('/instruments/KO');
  await page.getByRole('button', { name: 'Add to watchlist' }).click();
  const change = await onItsWay;
  await page.goto('/about');
  await change.continue();
  // The page asks once; the change may arrive later than that.
  await expect(async () => {
    await page.goto('/watchlist');
    await expect(rowNames(page).or(page.getByText('Nothing on it yet'))).toBeVisible();
    expect(await rowOf(page, 'Coca-Cola').count()).toBe(1);
  }).toPass({ timeout: 60_000 });
});

const TWENTY = 'FTSE GSPC GDAXI FCHI SSMI NDX N225 KO IBM AAPL MSFT GE DIS BA CAT MMM MCD MRK PG WMT'.split(
  ' ',
);

test('twentyInstruments_shouldFitALaptopAndEightAPhone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/watchlist');
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByRole('textbox', { name: /^Symbols/ }).fill(TWENTY.join(' '));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('20 instruments added.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(rowNames(page)).toHaveCount(20);
  await expect(rowNames(page).last()).toBeInViewport({ ratio: 0.9 });
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);

  await page.setViewportSize({ width: 380, height: 800 });
  await page.getByRole('table').evaluate((table) => table.scrollIntoView());
  await expect(rowNames(page).nth(7)).toBeInViewport({ ratio: 0.9 });
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
  await detailsOf(page, 'FTSE 100');
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
});

test('formAndColumns_shouldBeKeptInTheBrowser', async ({ page }) => {
  await fill(page);
  await page.getByRole('button', { name: 'Columns…' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Course/ }).press('Space');
  await expectNoAxeViolation(page, 'best-practice');
  await page.getByRole('button', { name: 'Show these' }).press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Course' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Columns…' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(7);
  await page.getByRole('button', { name: 'Roomy' }).click();
  await expect(page.getByRole('article', { name: 'FTSE 100' })).toContainText('Close, 14 Aug 1998');
  await expectNoAxeViolationInEitherTheme(page);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(3);
});
