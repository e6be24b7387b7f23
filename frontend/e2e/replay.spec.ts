import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolationInEitherTheme } from './axe';
import { expectNothingTooWide, quoteInCents } from './small-screen';

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

test('overview_shouldShowEveryIndexWithItsRange', async ({ page }) => {
  await page.goto('/');
  const ftse = page.getByRole('article', { name: 'FTSE 100' });
  await expect(ftse).toContainText('Close, 1 Sept 2015');
  await expect(ftse).toContainText('6,058.50');
  await expect(ftse).toContainText(/Next day\s*Wed 2 Sept/);
  await expect(ftse).toContainText(/80\s%\s*[56],\d{3} – [56],\d{3}/);
  await expect(ftse).toContainText(/(better|worse) than the naive forecast|the same as the naive/);
});

test('instrument_shouldOpenWithTheForecastInOneSentence', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'FTSE 100' }).click();
  await expect(page.getByText(/^On Wednesday 2 September the FTSE 100 will most likely/)).toContainText(
    /\(80\s%\) close between [56],\d{3} and [56],\d{3} \(.+\); the middle of the forecast is [56],\d{3}/,
  );
});

test('textOfARow_shouldLeadToItsInstrumentAndStaySelectable', async ({ page, context }) => {
  await page.goto('/');
  const close = page.getByRole('article', { name: 'FTSE 100' }).getByText('6,058.50');
  await close.scrollIntoViewIfNeeded();
  const box = await close.boundingBox();
  if (box === null) throw new Error('The close has no place');
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('058');
  await expect(page).toHaveURL('/');
  await page.mouse.click(1, 1);
  const [tab] = await Promise.all([context.waitForEvent('page'), close.click({ button: 'middle' })]);
  await expect(tab).toHaveURL('/instruments/FTSE');
  await close.click();
  await expect(page).toHaveURL('/instruments/FTSE');
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

test('recordPage_shouldFollowTheReplay', async ({ page }) => {
  await page.goto('/record');
  const sentence = page.getByText(/^[\d,]+ closes from .* forecast the evening before/);
  await expect(sentence).toContainText('to 4 Sept 2015');
  await page.getByRole('button', { name: 'Next session' }).click();
  await expect(sentence).toContainText('to 7 Sept 2015');
});

test('play_shouldMoveThePriceAndScoreTheForecastAtItsClose', async ({ page }) => {
  // A session of five seconds may be over before a slow browser has drawn two of its prices.
  await page.route(/replay\/next\?seconds=5$/, (route) =>
    route.continue({ url: route.request().url().replace(/5$/, '60') }),
  );
  await page.goto('/instruments/GDAXI');
  const replay = page.getByRole('region', { name: 'Replay' });
  await replay.getByRole('button', { name: 'Play' }).click();
  await expect(replay).toContainText('The exchanges are open on 8 Sept 2015');
  const session = page.getByRole('region', { name: 'The session of Tuesday 8 September' });
  const now = session.getByText(/^Now [\d,]+: (inside|above|below) the 80/);
  const close = session.getByText(/^From here it will most likely \(80\s%\) close between/);
  await expect(close).toBeVisible();
  const chance = async () => / The chance to close above .+ is ([^;]+);/.exec(await close.innerText())?.[1];
  const first = (await now.textContent()) ?? '';
  const firstChance = await chance();
  expect(firstChance).toMatch(/%/);
  await expect(now).not.toHaveText(first);
  await expect.poll(chance).not.toBe(firstChance);
  await expect(session.getByText(/At the open such updates scored .+ n = 2\d\d/)).toBeVisible();
  await replay.getByRole('button', { name: 'Pause' }).click();
  // Whoever waits for no quotes ends the session.
  await page.request.post('/replay/next?seconds=0', { timeout: 60_000 });
  await expect(
    page.getByText(/^Said for Tuesday 8 September: .+ Closed 10,\d{3}: (in|out)side/),
  ).toBeVisible();
  await expect(session).toHaveCount(0);
});

test('instrumentPage_shouldNameTheRecordAReplay', async ({ page }) => {
  await page.goto('/instruments/GSPC');
  await page.getByRole('heading', { name: 'How the forecasts turned out' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { level: 3, name: /^Replay n = \d+/ })).toBeVisible();
  await expect(page.getByText('Live record')).toHaveCount(0);
});

test('replayBar_shouldFitAPhoneAndBeAccessibleInEitherTheme', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 });
  await page.goto('/');
  await scored(page);
  await expectNothingTooWide(page);
  await expectNoAxeViolationInEitherTheme(page);
});

test('sharesInDollars_shouldFitAPhone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await quoteInCents(page, 113.45 / 6058.5);
  await page.goto('/');
  await expect(page.getByText(/\$1\d\d\.\d\d – \$1\d\d\.\d\d/).first()).toBeVisible();
  await expectNothingTooWide(page);
  await page.unrouteAll({ behavior: 'wait' });
});

test('startOver_shouldReturnToTheFirstEvening', async ({ page }) => {
  // It forecasts as much as the first start.
  test.slow();
  await page.goto('/');
  const replay = page.getByRole('region', { name: 'Replay' });
  await replay.getByRole('button', { name: 'Start over' }).click();
  await expect(replay).toContainText('1 Sept 2015', { timeout: 300_000 });
  await expect(replay.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => scored(page)).toBe(7 * 119);
});
