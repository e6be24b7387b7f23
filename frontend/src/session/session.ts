import { createContext, useContext } from 'react';
import type { Farewell } from './farewell';

/** What the opening of this page has to say about signing in or out. */
export type SessionNews = Farewell | 'ended-meanwhile' | 'sign-in-failed';

export interface Session {
  /** `ended` is a session that stopped while somebody worked: what they see stands, but no request is answered. */
  status: 'signed-out' | 'signed-in' | 'ended';
  email: string | null;
  news: SessionNews | null;
  /** Leaves for the sign-in page, and comes back to the page one is on. */
  signIn: () => Promise<void>;
  /** Ends the session here and at the authorization server. */
  signOut: (farewell: Farewell) => Promise<void>;
}

export function guestSession(news: SessionNews | null): Session {
  return {
    status: 'signed-out',
    email: null,
    news,
    // Whoever only browses never loads the code that signs in.
    signIn: async () => (await import('./oidc/sign-in')).leaveToSignIn(),
    signOut: async () => undefined,
  };
}

export const SessionContext = createContext<Session>(guestSession(null));

export function useSession(): Session {
  return useContext(SessionContext);
}
