import { expect, type Locator, type Page } from '@playwright/test';

/** Changes the watchlist, and waits until the server has kept it: the page shows a change before that. */
export async function keep(page: Page, change: () => Promise<void>): Promise<void> {
  await Promise.all([
    page.waitForResponse((answer) => answer.url().includes('/api/watchlists/') && answer.status() === 204),
    change(),
  ]);
}

/** The field that adds to a list; the page of an instrument has one that adds to a comparison. */
export const addField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Add an instrument to your watchlist' });

/** Adds an instrument to the shown list by the keyboard. */
export async function add(page: Page, name: string): Promise<void> {
  await addField(page).fill(name);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await keep(page, () => addField(page).press('Enter'));
}

/** The names of what is on the shown list. */
export const rowNames = (page: Page): Locator => page.getByRole('rowheader').getByRole('link');

/** The line of an instrument. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name }) });

/** Opens the roomy form of a line, and finds it. */
export async function detailsOf(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Details of ${name}` }).click();
  return page.getByRole('article', { name });
}
