import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolationInEitherTheme } from './axe';
import { scrollThrough } from './scrolling';
import { expectNothingTooWide } from './small-screen';

const SECTIONS = [
  'Chances',
  'How wide the ranges are',
  'Where it stands',
  'The shape of the next week',
  'With other indices',
  'Compare',
  'How the forecasts turned out',
  'Calendar',
  'Seasons',
];

/** Opens the page of an index at the line on its fan. */
async function openLine(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'S&P 500' })).toBeVisible();
  await expect(async () => {
    await scrollThrough(page);
    await expect(line(page)).toBeAttached({ timeout: 3000 });
  }).toPass();
  await line(page).scrollIntoViewIfNeeded();
}

/** Opens the page of an index with everything on it. */
async function openWhole(page: Page, path: string) {
  await openLine(page, path);
  for (const name of SECTIONS) await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

const sentence = (page: Page) => page.getByText(/^Chance that the S&P 500 closes above/);
const line = (page: Page) => page.getByRole('slider', { name: 'Price' });

for (const width of [1280, 768, 380]) {
  test(`dashboard at ${width} px_shouldFitAndBeAccessibleInEitherTheme`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openWhole(page, '/instruments/GSPC');
    await expect(
      page.getByRole('table', { name: /^Skill against the naive forecast by horizon/ }),
    ).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNothingTooWide(page);
    await expectNoAxeViolationInEitherTheme(page);
  });
}

test('line_shouldBeDraggedOverTheFanAndKeptInTheAddress', async ({ page }) => {
  await openLine(page, '/instruments/GSPC');
  const before = await sentence(page).textContent();
  const box = await line(page).boundingBox();
  if (box === null) throw new Error('The line has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 60, { steps: 5 });
  await expect(sentence(page)).not.toHaveText(before ?? '');
  await expect(page).toHaveURL('/instruments/GSPC');
  await page.mouse.up();
  await expect(page).toHaveURL(/\?above=\d+&by=2015-\d\d-\d\d$/);
  const dragged = await sentence(page).textContent();
  await page.reload();
  await expect(sentence(page)).toHaveText(dragged ?? '');
});

test('higherPrice_shouldBeLessLikely', async ({ page }) => {
  await openLine(page, '/instruments/GSPC');
  const chance = async () => Number(/(\d+)\s%$/.exec((await sentence(page).textContent()) ?? '')?.[1]);
  const first = await chance();
  const price = page.getByRole('spinbutton', { name: /^Closes above/ });
  await price.fill(String(Number(await price.inputValue()) + 50));
  await expect.poll(chance).toBeLessThan(first);
});

test('arrowKeys_shouldMoveTheLine', async ({ page }) => {
  await openLine(page, '/instruments/GSPC?above=1950');
  await line(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\?above=1951&by=/);
  await expect(line(page)).toHaveAttribute('aria-valuetext', /above 1,951 on/);
});

test('comparedInstrument_shouldBeAddedByName', async ({ page }) => {
  await openWhole(page, '/instruments/GSPC?compare=FTSE');
  const compare = page.getByRole('region', { name: 'Compare' });
  await expect(compare.getByRole('row')).toHaveCount(3);
  await compare.getByRole('combobox').fill('nikkei');
  await compare.getByRole('option', { name: /Nikkei 225/ }).click();
  await expect(compare.getByRole('row', { name: /^Nikkei 225/ })).toContainText(/−\d+\.\d to \+\d+\.\d\s%/);
  await expect(page).toHaveURL(/compare=FTSE%2CN225$/);
});

test('widths_shouldSwitchTheirDrawing', async ({ page }) => {
  await openWhole(page, '/instruments/GSPC');
  await page.getByRole('button', { name: 'Next month', exact: true }).click();
  await expect(page.getByRole('img', { name: /^The next month’s range and what came/ })).toBeVisible();
});

test('forcedColours_shouldKeepTheLineAndThePlotsVisible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWhole(page, '/instruments/GSPC');
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const strokes = await page
    .getByRole('img', { name: /^The next day’s range and what came/ })
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  expect(strokes).toHaveLength(3);
  expect(strokes).not.toContain(background);
  expect(strokes).not.toContain('none');
  const handle = await line(page).evaluate((element) => getComputedStyle(element, '::before').borderTopColor);
  expect(handle).not.toBe(background);
});

test.describe('in another locale', () => {
  test.use({ locale: 'de-DE' });

  test('numbers_shouldBeTheReadersAndWordsEnglish', async ({ page }) => {
    await page.goto('/instruments/GSPC');
    await expect(page.getByText(/^On Wednesday 2 September the S&P 500 will most likely/)).toContainText(
      /between 1\.\d{3} and 1\.\d{3} \(−\d,\d to \+\d,\d\s%\)/,
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 380, height: 800 }, hasTouch: true, isMobile: true });

  test('tap_shouldPutTheLineThere', async ({ page }) => {
    await openLine(page, '/instruments/GSPC');
    const before = await sentence(page).textContent();
    const box = await line(page).boundingBox();
    if (box === null) throw new Error('The line has no place');
    await page.touchscreen.tap(box.x - 60, box.y - 20);
    await expect(sentence(page)).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/\?above=/);
  });
});
