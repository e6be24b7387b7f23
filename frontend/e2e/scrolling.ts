import { expect, type Page } from '@playwright/test';

/** Scrolls down the page until all that is loaded when it comes near is there. */
export async function scrollThrough(page: Page): Promise<void> {
  // What the server wrote into the page is not the page yet.
  await expect(page.locator('.first-words')).toHaveCount(0);
  await expect(async () => {
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        window.scrollTo(0, y);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }
    });
    await expect(page.locator('[aria-busy=true], [class*=skeleton]')).toHaveCount(0, { timeout: 3000 });
  }).toPass();
}
