import { createContext, useContext } from 'react';
import type { SignOutReason } from './sign-out-reason';

/** What this page says about signing in or out when it opens. */
export type SessionMessage = SignOutReason | 'ended-meanwhile' | 'sign-in-failed';

export interface Session {
  /** `ended` is a session that stopped during work: what was loaded is still shown, but requests are refused. */
  status: 'signed-out' | 'signed-in' | 'ended';
  email: string | null;
  message: SessionMessage | null;
  /** Leaves for the sign-in page, and returns to the current page. */
  signIn: () => Promise<void>;
  /** Ends the session here and at the authorization server. */
  signOut: (reason: SignOutReason) => Promise<void>;
}

export function guestSession(message: SessionMessage | null): Session {
  return {
    status: 'signed-out',
    email: null,
    message,
    // Whoever only browses never loads the code that signs in.
    signIn: async () => (await import('./oidc/sign-in')).leaveToSignIn(),
    signOut: async () => undefined,
  };
}

export const SessionContext = createContext<Session>(guestSession(null));

export function useSession(): Session {
  return useContext(SessionContext);
}
