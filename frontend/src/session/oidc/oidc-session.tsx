import type { UserManager } from 'oidc-client-ts';
import { type ReactNode, useEffect, useMemo } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { type Farewell, leaveFarewell } from '../farewell';
import { forget, isRemembered, onForgottenElsewhere } from '../remembered';
import { type Session, SessionContext } from '../session';
import { leaveToSignIn } from './sign-in';
import type { SignIn } from './user-manager';

interface OidcSessionProps {
  signIn: SignIn;
  children: ReactNode;
}

/** The session of somebody who has just signed in, or whose session was found to stand. */
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
      news: null,
      signIn: leaveToSignIn,
      signOut: (farewell) => leaveForGood(signIn, farewell),
    }),
    [user, signIn],
  );
  return isLoading ? null : <SessionContext value={session}>{children}</SessionContext>;
}

async function leaveForGood({ config, userManager }: SignIn, farewell: Farewell): Promise<void> {
  forget();
  leaveFarewell(farewell);
  await revokeRefreshToken(userManager);
  const end = new URL(config.signOutUrl);
  end.searchParams.set('client_id', config.clientId);
  end.searchParams.set('logout_uri', `${window.location.origin}/`);
  window.location.assign(end);
}

/** Without this, what another page may have copied would live on; signing out must not fail over it. */
async function revokeRefreshToken(userManager: UserManager): Promise<void> {
  try {
    await userManager.revokeTokens(['refresh_token']);
  } catch (error) {
    reportError(error);
  }
}
