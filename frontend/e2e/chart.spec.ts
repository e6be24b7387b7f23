import { expect, type Page, test } from '@playwright/test';
import { drawingOf, expectOtherDrawing, expectSameDrawing } from './drawing';

/** The chart of an index with a fan, and how to drag it. */
async function openChart(page: Page) {
  await page.goto('/instruments/FTSE?range=1M');
  const chart = page.getByRole('application');
  await expect(chart.locator('canvas').first()).toBeVisible();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The chart has no size');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const held = start.x + 20;
  // The browser joins movements within a frame.
  async function moveTo(x: number) {
    await page.mouse.move(x, start.y);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  return {
    /** Holds the chart and moves it, in so many steps. */
    async drag(by: number, steps: number) {
      await moveTo(start.x);
      await page.mouse.down();
      // The chart moves from the second movement on, and counts from there.
      await moveTo(held - 10);
      await moveTo(held);
      for (let step = 1; step <= steps; step++) {
        await moveTo(held + (by * step) / steps);
      }
    },
    /** Moves what is held back to where the drag began. */
    async back() {
      await moveTo(held);
    },
    async letGo() {
      await page.mouse.up();
      await page.mouse.move(0, 0);
    },
    async picture() {
      return drawingOf(chart);
    },
    async shouldLookLike(earlier: Buffer) {
      await expectSameDrawing(chart, earlier);
    },
    async shouldLookUnlike(earlier: Buffer) {
      return expectOtherDrawing(chart, earlier);
    },
  };
}

for (const [direction, by] of [
  ['right', 400],
  ['left', -500],
] as const) {
  test(`fanDraggedPartlyOut to the ${direction}_shouldLookTheSameHoweverItGotThere`, async ({ page }) => {
    const slow = await openChart(page);
    await slow.drag(by, 25);
    const stepByStep = await slow.picture();
    await slow.letGo();
    const quick = await openChart(page);
    await quick.drag(by, 1);
    await quick.shouldLookLike(stepByStep);
  });
}

test('fanDraggedOutAndBack_shouldLookAsBefore', async ({ page }) => {
  const chart = await openChart(page);
  const before = await chart.picture();
  await chart.drag(400, 5);
  await chart.shouldLookUnlike(before);
  await chart.back();
  await chart.letGo();
  await chart.shouldLookLike(before);
});

test('hint_shouldFitWhatTheChartIsReadWith', async ({ page }) => {
  await openChart(page);
  const caption = page.getByRole('region', { name: 'Chart' }).locator('figcaption');
  await expect(caption).toHaveText('Move over the chart to read a session.');
  await page.getByRole('switch').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('application')).toBeFocused();
  await expect(caption).toHaveText('Use the arrow keys to read a session, + and − to zoom.');
});

test('arrowKeysOutOfView_shouldTakeTheChartWithThem', async ({ page }) => {
  const chart = await openChart(page);
  await page.getByRole('application').press('ArrowRight');
  await page.keyboard.press('Home');
  const first = await chart.picture();
  await page.keyboard.press('ArrowRight');
  // The crosshair has moved by one session: it is in view.
  await chart.shouldLookUnlike(first);
});

test('keys_shouldZoomAndGoBack', async ({ page }) => {
  const chart = await openChart(page);
  await page.mouse.move(0, 0);
  const application = page.getByRole('application');
  await application.focus();
  const before = await chart.picture();
  await page.keyboard.press('+');
  await chart.shouldLookUnlike(before);
  await page.keyboard.press('-');
  await chart.shouldLookLike(before);
  await page.keyboard.press('-');
  await chart.shouldLookUnlike(before);
  await page.keyboard.press('0');
  await chart.shouldLookLike(before);
});

test('zoom_shouldOutlastOlderPricesThatAreLoaded', async ({ page }) => {
  const chart = await openChart(page);
  await page.mouse.move(0, 0);
  await page.getByRole('application').focus();
  const whole = await chart.picture();
  await page.keyboard.press('+');
  const zoomed = await chart.shouldLookUnlike(whole);
  await page.getByRole('button', { name: 'Drawdown' }).click();
  await expect(page.getByText(/^Below: how far each close/)).toBeVisible();
  await page.getByRole('button', { name: 'Price only' }).click();
  await page.getByRole('application').focus();
  await chart.shouldLookLike(zoomed);
});

test('wholeHistory_shouldBeShownWhereItIsAskedFor', async ({ page }) => {
  const chart = await openChart(page);
  await page.mouse.move(0, 0);
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/api/instruments/FTSE/history', async (route) => {
    await sent;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Max', exact: true }).click();
  await expect(page.getByText('Loading older prices…')).toBeVisible();
  const recent = await chart.picture();
  send();
  await expect(page.getByText('Loading older prices…')).toHaveCount(0);
  const whole = await chart.shouldLookUnlike(recent);
  // It is what opening the address shows, too.
  await page.reload();
  await page.getByRole('application').scrollIntoViewIfNeeded();
  await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
  await expect(page.getByText('Loading older prices…')).toHaveCount(0);
  await chart.shouldLookLike(whole);
});

test('choices_shouldChangeTheDrawingAndStayInTheAddress', async ({ page }) => {
  const chart = await openChart(page);
  await page.mouse.move(0, 0);
  const pictures = [await chart.picture()];
  const seen = async () => {
    await expect(async () => {
      const picture = await chart.picture();
      expect(pictures.some((earlier) => earlier.equals(picture))).toBe(false);
      pictures.push(picture);
    }).toPass();
  };
  await page.getByRole('button', { name: 'Drawdown' }).click();
  await expect(page.getByText(/^Below: how far each close is under the highest/)).toBeVisible();
  await seen();
  await page.getByRole('button', { name: 'Range width' }).click();
  await expect(page.getByText(/^Below: how wide the 80\s% range/)).toBeVisible();
  await seen();
  await page.getByRole('button', { name: 'Max', exact: true }).click();
  await seen();
  await page.getByText('Log scale', { exact: true }).click();
  await seen();
  await expect(page).toHaveURL(/range=Max&below=width&scale=log$/);
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Log scale' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Range width' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Forecast', exact: true }).click();
  await expect(page).toHaveURL(/range=Forecast/);
  await seen();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 380, height: 800 }, hasTouch: true, isMobile: true });

  test('tap_shouldReadASession', async ({ page }) => {
    await openChart(page);
    const caption = page.getByRole('region', { name: 'Chart' }).locator('figcaption');
    await expect(caption).toHaveText('Tap the chart to read a session; pinch to zoom.');
    await page.getByRole('application').tap({ position: { x: 60, y: 120 } });
    await expect(caption).toHaveText(/^\d+ \w+ 1998: close [56],\d{3}\.\d\d$/);
    const read = await caption.textContent();
    // Two taps at once are one double tap.
    await expect(async () => {
      await page.getByRole('application').tap({ position: { x: 120, y: 120 } });
      await expect(caption).not.toHaveText(read ?? '', { timeout: 1000 });
    }).toPass();
  });

  test('pinch_shouldZoom', async ({ page }) => {
    const chart = await openChart(page);
    const before = await chart.picture();
    const box = await page.getByRole('application').boundingBox();
    if (box === null) throw new Error('The chart has no size');
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) =>
      [-1, 1].map((side, id) => ({
        x: box.x + box.width / 2 + side * apart,
        y: box.y + box.height / 2,
        id,
      }));
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
    for (let apart = 25; apart <= 100; apart += 5) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await chart.shouldLookUnlike(before);
    // It is the chart that has grown, not the page.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});
