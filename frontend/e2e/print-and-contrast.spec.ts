import { expect, test } from '@playwright/test';

const colours = (names: string[]) =>
  names.map((name) => getComputedStyle(document.body).getPropertyValue(name));

test('forcedColours_shouldKeepTheSwitchesVisible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/instruments/FTSE');
  const naive = page.getByRole('switch', { name: 'Naive forecast' }).locator('xpath=..');
  await expect(naive).toBeVisible();
  const [thumb, track] = await naive.evaluate((label) => {
    const found = label.querySelector('span');
    if (found === null) throw new Error('The switch has no track');
    return [getComputedStyle(found, '::before'), getComputedStyle(found)].map(
      ({ backgroundColor }) => backgroundColor,
    );
  });
  expect(thumb).not.toBe(track);
  expect(thumb).not.toBe('rgba(0, 0, 0, 0)');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`printedFrom the ${colorScheme} theme_shouldBeReadableOnWhiteWithoutNavigation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/instruments/FTSE');
    await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
    await page.emulateMedia({ colorScheme, media: 'print' });
    expect(await page.evaluate(colours, ['--paper', '--ink'])).toEqual(['#fff', '#15181c']);
    await expect(page.getByRole('table', { name: /forecast close in points/ })).toBeVisible();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy the table' })).toBeHidden();
    const chart = page.getByRole('application').locator('table').first();
    const onScreen = await chart.evaluate((table) => table.scrollWidth);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await chart.evaluate((table) => table.scrollWidth)).toBe(680);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => chart.evaluate((table) => table.scrollWidth)).toBe(onScreen);
    const canvas = page.getByRole('application').locator('canvas').first();
    await expect(canvas).toHaveCSS('filter', colorScheme === 'dark' ? /^invert\(1\)/ : 'none');
  });
}
