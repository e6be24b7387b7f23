import type { Page } from '@playwright/test';

/** Changes the watchlist, and waits until the server has kept it: the page shows a change before that. */
export async function keep(page: Page, change: () => Promise<void>): Promise<void> {
  await Promise.all([
    page.waitForResponse((answer) => answer.url().includes('/api/watchlists/') && answer.status() === 204),
    change(),
  ]);
}
