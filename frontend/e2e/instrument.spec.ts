import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { drawingOf, expectOtherDrawing } from './drawing';

test('instrumentWhosePricesHaveEnded_shouldSaySoAndShowItsLastForecastAsThat', async ({ page }) => {
  await page.goto('/instruments/FTSE');
  await expect(page.getByText('Prices of the FTSE 100 end on 14 Aug 1998.')).toBeVisible();
  await expect(
    page.getByText(/^This is the forecast as seen from the evening of Friday 14 August 1998/),
  ).toBeVisible();
  await expect(page.getByText(/will most likely/)).toHaveCount(0);
  await expect(
    page.getByText(/In a back-test of the last \d+ sessions, the 80\s% ranges caught/).first(),
  ).toBeVisible();
});

test('timeframe_shouldBeKeptInTheAddress', async ({ page }) => {
  await page.goto('/instruments/FTSE?range=1Y');
  const timeframe = page.getByRole('group', { name: 'Timeframe' });
  await expect(timeframe.getByRole('button', { name: '1Y' })).toHaveAttribute('aria-pressed', 'true');
  const chart = page.getByRole('application');
  await expect(chart.locator('canvas').first()).toBeVisible();
  const year = await drawingOf(chart);
  await timeframe.getByRole('button', { name: 'Max' }).click();
  await expect(page).toHaveURL(/range=Max/);
  await expectOtherDrawing(chart, year);
  await page.reload();
  await expect(timeframe.getByRole('button', { name: 'Max' })).toHaveAttribute('aria-pressed', 'true');
});

test('closeOnlyHistory_shouldBeDrawnAsALine', async ({ page }) => {
  await page.goto('/instruments/FTSE');
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Drawn as' })).toHaveCount(0);
});

test('ohlcvHistory_shouldBeDrawnAsCandlesOnRequest', async ({ page }) => {
  await page.goto('/instruments/GSPC');
  await page.getByRole('button', { name: 'Candles' }).click();
  await expect(page).toHaveURL(/style=candles/);
  // Away from the chart, which scrolls under the pointer when it takes the focus.
  await page.mouse.move(0, 0);
  await page.getByRole('application').press('ArrowLeft');
  await expect(page.getByRole('region', { name: 'Chart' }).locator('figcaption')).toHaveText(
    /17 Apr 2020: open .*, high .*, low .*, close 2,874\.56/,
  );
});

test('arrowKeys_shouldReadTheChart', async ({ page }) => {
  await page.goto('/instruments/FTSE');
  const chart = page.getByRole('application');
  const reading = page.getByRole('figure').getByRole('status');
  await chart.press('ArrowRight');
  await expect(reading).toHaveText('14 Aug 1998: close 5,455.00');
  await chart.press('ArrowRight');
  await expect(reading).toHaveText(
    /^17 Aug 1998, forecast: middle 5,\d{3}, 80\s% between 5,\d{3} and 5,\d{3}$/,
  );
});

test('naiveFan_shouldChangeTheDrawing', async ({ page }) => {
  await page.goto('/instruments/FTSE?range=1M');
  const chart = page.getByRole('application');
  await expect(chart.locator('canvas').first()).toBeVisible();
  const before = await drawingOf(chart);
  await page.getByText('Naive forecast', { exact: true }).click();
  await expect(page.getByRole('switch', { name: 'Naive forecast' })).toBeChecked();
  await expectOtherDrawing(chart, before);
});

test('table_shouldHoldTheSameForecast', async ({ page }) => {
  await page.goto('/instruments/FTSE');
  const table = page.getByRole('table', { name: /FTSE 100, forecast close in points/ });
  await expect(table.getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Show all 20 sessions' }).click();
  await expect(table.getByRole('row')).toHaveCount(21);
  await expect(table.getByRole('rowheader').first()).toContainText('Monday 17 August 1998');
});

test('downloads_shouldHoldTheWholeForecast', async ({ page, request }) => {
  await page.goto('/instruments/FTSE');
  const served = await (await request.get('/api/forecasts/FTSE')).json();

  const csv = await download('Download CSV');
  expect(csv.name).toBe('FTSE-1998-08-14-forecast.csv');
  expect(csv.text.trimEnd().split('\n')).toHaveLength(21);
  expect(csv.text.split('\n')[1]).toContain(served.horizons[0].quantiles.join(','));

  const json = await download('Download JSON');
  expect(JSON.parse(json.text)).toEqual(served);

  async function download(name: string) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
});

test('backTest_shouldCompareTheForecastWithThreeBaselines', async ({ page }) => {
  await page.goto('/instruments/FTSE');
  const table = page.getByRole('table', { name: /against three baselines/ });
  for (const method of ['Stockcast (LSTM)', 'Naive (EWMA, normal)', 'EWMA, simulated', 'HAR, simulated']) {
    await expect(table.getByRole('row', { name: method })).toHaveCount(3);
  }
});

test('input_shouldBeTheOneItsHashNames', async ({ page }) => {
  await page.goto('/instruments/FTSE');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /the exact input/ }).click(),
  ]);
  const input = await readFile(await file.path());
  await expect(page.getByText(createHash('sha256').update(input).digest('hex'))).toBeVisible();
});

test('provenance_shouldNameInputAndModel', async ({ page }) => {
  await page.goto('/instruments/GSPC');
  const section = page.getByRole('region', { name: 'Where this forecast comes from' });
  await expect(section.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await section.getByText(/^The model card/).click();
  await expect(section.getByText('Architecture')).toBeVisible();
});

test('stockWithoutForecast_shouldShowItsHistoryAndWhatToDo', async ({ page }) => {
  await page.goto('/instruments/KO');
  await expect(page.getByText('No forecast has been made for this instrument')).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText('$60.36').first()).toBeVisible();
});

test('indexWithoutPrices_shouldSayThatThereIsNothingToForecastFrom', async ({ page }) => {
  await page.goto('/instruments/N225');
  await expect(page.getByText('No prices, so no forecast')).toBeVisible();
  await expect(page.getByText('No forecast has been made for this instrument')).toHaveCount(0);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
});

for (const symbol of ['KO', 'N225']) {
  test(`${symbol} without a forecast_shouldMakeNoError`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`/instruments/${symbol}`);
    await expect(page.getByText(/^No (forecast has been made|prices)/)).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('lowerCaseSymbol_shouldBeUnderstood', async ({ page }) => {
  await page.goto('/instruments/ftse');
  await expect(page.getByRole('heading', { level: 1, name: 'FTSE 100' })).toBeVisible();
});

test('unknownInstrument_shouldSaySo', async ({ page }) => {
  await page.goto('/instruments/NOSUCH');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no instrument NOSUCH');
});

test('malformedSymbol_shouldSaySo', async ({ page }) => {
  await page.goto('/instruments/not%20a%20symbol!');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no instrument');
});
