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
