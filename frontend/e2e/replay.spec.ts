import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolation } from './axe';
import { expectNothingTooWide } from './small-screen';

// All of them move the same replay.
test.describe.configure({ mode: 'serial' });

const RECORD = /Replay: (\d[\d,]*) of (\d[\d,]*) closes of 7 indices/;

async function scored(page: Page): Promise<number> {
  const sentence = page.getByText(RECORD);
  await expect(sentence).toBeVisible();
  return Number(RECORD.exec((await sentence.textContent()) ?? '')?.[2]?.replace(',', ''));
}

test('firstStart_shouldShowARecordOfSevenIndicesWithoutAClick', async ({ page }) => {
  await page.goto('/');
  expect(await scored(page)).toBeGreaterThanOrEqual(7 * 100);
  const spx = page.getByRole('article', { name: 'S&P 500' });
  await expect(spx).toContainText(/Said for .+ 1,\d{3} to [12],\d{3}\. Closed 1,\d{3}: (in|out)side/);
  await expect(spx.getByRole('img', { name: /of the last 60 closes inside the range/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Replay' })).toContainText('1 Sept 2015');
});

test('nextSession_shouldLetTheRecordGrowWithoutALoad', async ({ page }) => {
  await page.goto('/');
  const before = await scored(page);
  await page.evaluate(() => {
    document.body.dataset.loaded = 'once';
  });
  const next = page.getByRole('button', { name: 'Next session' });
  for (const day of ['2 Sept', '3 Sept', '4 Sept']) {
    await next.press('Enter');
    await expect(page.getByRole('region', { name: 'Replay' })).toContainText(day);
    await expect(next).toBeEnabled();
  }
  await expect.poll(() => scored(page)).toBe(before + 3 * 7);
  await expect(page.getByRole('article', { name: 'S&P 500' })).toContainText('Close, 4 Sept');
  expect(await page.evaluate(() => document.body.dataset.loaded)).toBe('once');
});

test('instrumentPage_shouldNameTheRecordAReplay', async ({ page }) => {
  await page.goto('/instruments/GSPC');
  await expect(page.getByRole('heading', { name: 'Record in this replay' })).toBeVisible();
  await expect(page.getByText('Live record')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`replayBar_shouldBeAccessibleAndFitAPhone_${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 380, height: 800 });
    await page.goto('/');
    await scored(page);
    await expectNothingTooWide(page);
    await expectNoAxeViolation(page);
  });
}

test('startOver_shouldReturnToTheFirstEvening', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('region', { name: 'Replay' })).toContainText('1 Sept 2015', {
    timeout: 100_000,
  });
  expect(await scored(page)).toBe(7 * 119);
});
