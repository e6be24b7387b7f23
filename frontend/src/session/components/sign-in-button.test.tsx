import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderRoutes } from '../../testing/render-app';
import { guestSession } from '../session';
import { SignInButton } from './sign-in-button';

it('doubleClick_shouldLeaveOnce', async () => {
  const signIn = vi.fn(() => new Promise<void>(() => undefined));
  renderRoutes([{ path: '/', element: <SignInButton /> }], '/', { ...guestSession(null), signIn });
  await userEvent.dblClick(screen.getByRole('button', { name: 'Sign in' }));
  expect(signIn).toHaveBeenCalledOnce();
});

it('unreachableSignIn_shouldBeSaidQuietlyAndCanBeTriedAgain', async () => {
  vi.stubGlobal('reportError', vi.fn());
  const signIn = vi.fn(async () => {
    throw new Error('/config.json was answered with 404');
  });
  renderRoutes([{ path: '/', element: <SignInButton /> }], '/', { ...guestSession(null), signIn });
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/Signing in is unavailable right now/)).toBeVisible();
  expect(screen.queryByText(/config\.json/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(signIn).toHaveBeenCalledTimes(2);
});
