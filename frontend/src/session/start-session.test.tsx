import { render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { server } from '../testing/server';
import { leaveToResume } from './oidc/sign-in';
import { isRemembered, remember } from './remembered';
import { useSession } from './session';
import { keepSignOutReason } from './sign-out-reason';
import { startSession } from './start-session';

vi.mock('./oidc/sign-in', async (original) => {
  const real = await original<typeof import('./oidc/sign-in')>();
  return { ...real, leaveToResume: vi.fn(real.leaveToResume) };
});

function Who() {
  const { status, message } = useSession();
  return <p>{`${status}, ${message ?? 'no message'}`}</p>;
}

const reported = vi.fn();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
  window.history.replaceState(null, '', '/');
});

async function open() {
  const frame = await startSession();
  render(frame?.(<Who />));
}

it('newVisitor_shouldBeSignedOutWithoutAnyRequest', async () => {
  await open();
  expect(screen.getByText('signed-out, no message')).toBeVisible();
  expect(reported).not.toHaveBeenCalled();
});

it('signOutReason_shouldBeSaidOnce', async () => {
  keepSignOutReason('account-deleted');
  await open();
  expect(screen.getByText('signed-out, account-deleted')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

it('unreadableConfig_shouldLeaveTheSiteOpenAndSayWhyInTheConsole', async () => {
  remember();
  server.use(http.get('*/config.json', () => new HttpResponse(null, { status: 503 })));
  await open();
  expect(screen.getByText('signed-out, no message')).toBeVisible();
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('503') }));
  expect(isRemembered()).toBe(true);
});

it('returnThatNobodyAskedFor_shouldAskTheServerWhoIsThere', async () => {
  server.use(
    http.get('*/config.json', () =>
      HttpResponse.json({
        issuer: 'https://i',
        clientId: 'c',
        scope: 'openid',
        signOutUrl: 'https://i/logout',
      }),
    ),
  );
  window.history.replaceState(null, '', '/signed-in?code=stolen&state=unknown');
  vi.mocked(leaveToResume).mockClear().mockResolvedValueOnce(undefined);
  expect(await startSession()).toBeNull();
  expect(leaveToResume).toHaveBeenCalledExactlyOnceWith({ returnTo: '/', again: true });
});
