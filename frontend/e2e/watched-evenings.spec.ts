import type { Page } from '@playwright/test';
import { expect, test } from './signed-in';
import { keep } from './watching';

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
  const apple = page.getByRole('article', { name: /^Apple/ });
  await expect(apple).toContainText('No forecast yet.');

  await nextSession(page);
  await expect(async () => {
    await page.reload();
    await expect(apple).toContainText('Next day', { timeout: 5_000 });
  }).toPass();

  const first = await apple.getByText(/^Next day/).textContent();
  await nextSession(page);
  await expect(apple.getByText(/^Next day/)).not.toHaveText(first ?? '');
  await expect(apple.getByText(/^Said for .+ Closed .+: (in|out)side/)).toBeVisible();
});
