import { expect, test } from '@playwright/test';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('site_shouldWorkUnderAStrictContentSecurityPolicy', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('report', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { report: (text: string) => void }).report(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      ),
    );
  });
  await page.route(/^[^?]*\/(instruments\/\w+)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
  await page.getByRole('combobox', { name: /Search/ }).fill('FTSE');
  await page.getByRole('option', { name: /FTSE 100/ }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByText('Naive forecast', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download CSV' }).click(),
  ]);
  expect(await file.failure()).toBeNull();
  expect(violations).toEqual([]);
});

test('site_shouldAskNoOtherOrigin', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto('/instruments/FTSE');
  await expect(page.getByRole('application')).toBeVisible();
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
});
