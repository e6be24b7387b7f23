import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 380, height: 800 } });

for (const path of [
  '/',
  '/instruments/FTSE',
  '/instruments/GSPC?range=Max&style=candles',
  '/about',
  '/nowhere',
]) {
  test(`${path} at 380 px_shouldNotScrollSideways`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
    }
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => !element.closest('svg, [role=application], [role=img]'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  });
}
