import type { ReactNode } from 'react';
import { guestSession, SessionContext, type SessionNews } from './session';

/** Wraps the site in the session it begins with. */
export type SessionFrame = (site: ReactNode) => ReactNode;

export function guestFrame(news: SessionNews | null): SessionFrame {
  return (site) => <SessionContext value={guestSession(news)}>{site}</SessionContext>;
}
