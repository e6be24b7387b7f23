import { expect, test } from '@playwright/test';

test('overview_shouldShowEveryIndexWithItsRange', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Stockcast');
  const ftse = page.getByRole('article', { name: 'FTSE 100' });
  await expect(ftse).toContainText('Close, 14 Aug 1998');
  await expect(ftse).toContainText('5,455.00');
  await expect(ftse).toContainText(/Next day\s*Mon 17 Aug 1998/);
  await expect(ftse).toContainText(/80\s%\s*5,\d{3} – 5,\d{3}/);
  await expect(ftse).toContainText(/(better|worse) than the naive forecast|the same as the naive/);
  await expect(page.getByRole('article', { name: 'S&P 500' })).toContainText('2,874.56');
});

test('indexWithoutData_shouldSaySo', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article').filter({ hasText: 'Nikkei 225' })).toContainText('no price history');
});

test('exchanges_shouldCountDownOnTheirOwnClocks', async ({ page }) => {
  await page.goto('/');
  const london = page.getByRole('listitem').filter({ hasText: /^London Stock Exchange/ });
  await expect(london).toContainText(/(Open, closes|Closed, opens) in \d/);
  await expect(london).toContainText(/(Until|From) \w{3} \d{2}:\d{2} there/);
});

test('row_shouldLeadToItsInstrument', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'FTSE 100' }).click();
  await expect(page).toHaveURL('/instruments/FTSE');
  await expect(page).toHaveTitle('FTSE 100 · Stockcast');
  await expect(page.getByRole('heading', { level: 1, name: 'FTSE 100' })).toBeFocused();
});

test('textOfARow_shouldLeadToItsInstrumentAndStaySelectable', async ({ page, context }) => {
  await page.goto('/');
  const close = page.getByRole('article', { name: 'FTSE 100' }).getByText('5,455.00');
  const box = await close.boundingBox();
  if (box === null) throw new Error('The close has no place');
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('455');
  await expect(page).toHaveURL('/');
  await page.mouse.click(1, 1);
  const [tab] = await Promise.all([context.waitForEvent('page'), close.click({ button: 'middle' })]);
  await expect(tab).toHaveURL('/instruments/FTSE');
  await close.click();
  await expect(page).toHaveURL('/instruments/FTSE');
});

test('indexWithoutData_shouldLeadToItsPage', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('article', { name: 'Nikkei 225' }).getByText('no price history').click();
  await expect(page).toHaveURL('/instruments/N225');
});
