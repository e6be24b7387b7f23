import type { UserManager } from 'oidc-client-ts';
import { type ReactNode, useEffect, useMemo } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { forget, isRemembered, onForgottenElsewhere } from '../remembered';
import { type Session, SessionContext } from '../session';
import { keepSignOutReason, type SignOutReason } from '../sign-out-reason';
import { leaveToSignIn } from './sign-in';
import type { SignIn } from './user-manager';

interface OidcSessionProps {
  signIn: SignIn;
  children: ReactNode;
}

/** The session of somebody who has just signed in, or whose session is still valid. */
export function OidcSession({ signIn, children }: OidcSessionProps) {
  return (
    <AuthProvider userManager={signIn.userManager}>
      <SessionOfUser signIn={signIn}>{children}</SessionOfUser>
    </AuthProvider>
  );
}

function SessionOfUser({ signIn, children }: OidcSessionProps) {
  const { user, isLoading, removeUser } = useAuth();
  useEffect(() => onForgottenElsewhere(removeUser), [removeUser]);

  const session = useMemo<Session>(
    () => ({
      status: user ? 'signed-in' : isRemembered() ? 'ended' : 'signed-out',
      email: user?.profile.email ?? null,
      message: null,
      signIn: leaveToSignIn,
      signOut: (reason) => endSession(signIn, reason),
    }),
    [user, signIn],
  );
  return isLoading ? null : <SessionContext value={session}>{children}</SessionContext>;
}

async function endSession({ config, userManager }: SignIn, reason: SignOutReason): Promise<void> {
  forget();
  keepSignOutReason(reason);
  await revokeRefreshToken(userManager);
  const end = new URL(config.signOutUrl);
  end.searchParams.set('client_id', config.clientId);
  end.searchParams.set('logout_uri', `${window.location.origin}/`);
  window.location.assign(end);
}

/** Without this, a copied token would stay valid; signing out must not fail because of it. */
async function revokeRefreshToken(userManager: UserManager): Promise<void> {
  try {
    await userManager.revokeTokens(['refresh_token']);
  } catch (error) {
    reportError(error);
  }
}
