import type { Page } from '@playwright/test';
import { enter, expectSignedIn, fillIn, signIn, signOut } from './person';
import { expect, test } from './signed-in';
import { keep, rowOf } from './watching';

const UNAUTHORIZED = {
  status: 401,
  contentType: 'application/problem+json',
  json: { type: 'about:blank', title: 'Unauthorized', status: 401, detail: 'Sign in again.' },
};

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

test('reload_shouldKeepThePersonSignedInWhereTheyWere', async ({ page }) => {
  await page.goto('/instruments/FTSE?range=Max#chart-heading');
  await expectSignedIn(page);
  await expect(page).toHaveURL('/instruments/FTSE?range=Max#chart-heading');
  await page.reload();
  await expectSignedIn(page);
});

test('signIn_shouldComeBackToThePageItLeft', async ({ page, person }) => {
  await signOut(page);
  await page.goto('/instruments/KO?range=1Y');
  await signIn(page, person);
  await expect(page).toHaveURL('/instruments/KO?range=1Y');
});

test('bookmarkedSignInPage_shouldSignIn', async ({ page, person }) => {
  await signOut(page);
  await page.goto('/sign-in');
  await enter(page, person);
  await page.goto('/sign-in');
  await expectSignedIn(page);
});

test('doubleClicks_shouldSignIn', async ({ page, person }) => {
  await signOut(page);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).dblclick();
  await fillIn(page, person);
  await page.getByRole('button', { name: 'Sign in' }).dblclick();
  await expectSignedIn(page);
});

test('formSentTwice_shouldNotLoseTheSession', async ({ page, person }) => {
  await signOut(page);
  await page.goto('/sign-in');
  await fillIn(page, person);
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await expectSignedIn(page);
  expect(sent.filter((url) => url.endsWith('/sign-in'))).toHaveLength(1);
});

test('tokens_shouldBeStoredNowhere', async ({ page }) => {
  const [response] = await Promise.all([page.waitForResponse(/oauth2\/token/), page.goto('/watchlist')]);
  const { access_token, refresh_token, id_token } = await response.json();
  await expectSignedIn(page);
  for (const token of [access_token, refresh_token, id_token]) {
    expect(token).toBeTruthy();
    expect(await stored(page)).not.toContain(token);
  }
});

test('signOut_shouldEndTheSessionAtTheAuthorizationServerToo', async ({ page }) => {
  await signOut(page);
  await expect(page).toHaveURL('/');
  await page.reload();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('signOutInAnotherTab_shouldReachThisOne', async ({ page, context }) => {
  await page.goto('/watchlist');
  await expectSignedIn(page);
  const other = await context.newPage();
  await other.goto('/');
  await expectSignedIn(other);
  await signOut(other);
  await expect(page.getByRole('button', { name: 'Sign in or sign up' })).toBeVisible();
});

test('sessionEndedMeanwhile_shouldBeSaidOnTheNextVisit', async ({ page }) => {
  await page.route('**/oauth2/authorize?*', (route) => {
    const { searchParams } = new URL(route.request().url());
    expect(searchParams.get('prompt')).toBe('none');
    const answer = new URLSearchParams({ error: 'login_required', state: searchParams.get('state') ?? '' });
    return route.fulfill({ status: 302, headers: { Location: `/signed-in?${answer}` } });
  });
  await page.reload();
  await expect(page.getByText('Your sign-in has ended. Sign in again to see your watchlist.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Your sign-in has ended.')).toHaveCount(0);
});

test('sessionEndedWhileWorking_shouldLoseNothingAndOfferToSignInAgain', async ({ page, context, person }) => {
  await page.goto('/instruments/KO');
  await expectSignedIn(page);
  await page.route('**/api/watchlists/main/KO', (route) => route.fulfill(UNAUTHORIZED));
  await page.route('**/oauth2/token', (route) =>
    route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
  );
  await page.getByRole('button', { name: 'Add to watchlist' }).click();
  await expect(page.getByRole('alert')).toContainText('Your sign-in has ended.');
  await expect(page.getByRole('application')).toBeVisible();
  await page.unrouteAll();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await enter(page, person);
  await expect(page).toHaveURL('/instruments/KO');
});

test('expiredAccessToken_shouldBeRenewedWithoutAWord', async ({ page }) => {
  await page.goto('/instruments/KO');
  await expectSignedIn(page);
  await page.route('**/api/watchlists/main/KO', (route) => route.fulfill(UNAUTHORIZED), { times: 1 });
  await keep(page, () => page.getByRole('button', { name: 'Add to watchlist' }).click());
  await expect(page.getByRole('button', { name: 'On your watchlist' })).toBeVisible();
  await page.goto('/watchlist');
  await expect(rowOf(page, 'Coca-Cola')).toBeVisible();
});

test('unreachableAuthorizationServer_shouldNotAffectBrowsing', async ({ page }) => {
  await signOut(page);
  await page.route('**/config.json', (route) => route.fulfill({ status: 503 }));
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Signing in is unavailable right now. Everything else works.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
});

test('unreachableAuthorizationServerOnReload_shouldStillOpenThePage', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ status: 503 }));
  await page.reload();
  await expect(page.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
  await page.unrouteAll();
  await page.reload();
  await expectSignedIn(page);
});

test('returnThatNobodyAskedFor_shouldSignNobodyIn', async ({ page }) => {
  await signOut(page);
  await page.goto('/signed-in?code=stolen&state=unknown');
  await expect(page.getByText('Signing in did not work, and nothing has changed. Try again.')).toBeVisible();
  await expect(page).toHaveURL('/');
});
