import { expect, type Locator } from '@playwright/test';

/** What a canvas shows once it has come to rest. */
export async function drawingOf(chart: Locator): Promise<Buffer> {
  let last = await chart.screenshot();
  await expect
    .poll(async () => {
      const before = last;
      last = await chart.screenshot();
      return last.equals(before);
    })
    .toBe(true);
  return last;
}

/** Waits until a canvas, at rest, shows what it showed before. */
export async function expectSameDrawing(chart: Locator, earlier: Buffer) {
  await expect.poll(async () => (await drawingOf(chart)).equals(earlier)).toBe(true);
}

/** Waits until a canvas, at rest, shows something else than before; returns it. */
export async function expectOtherDrawing(chart: Locator, earlier: Buffer): Promise<Buffer> {
  let now = earlier;
  await expect
    .poll(async () => {
      now = await drawingOf(chart);
      return now.equals(earlier);
    })
    .toBe(false);
  return now;
}
