import type { ReactNode } from 'react';
import { guestSession, SessionContext, type SessionMessage } from './session';

/** Wraps the site in the session it begins with. */
export type SessionFrame = (site: ReactNode) => ReactNode;

export function guestFrame(message: SessionMessage | null): SessionFrame {
  return (site) => <SessionContext value={guestSession(message)}>{site}</SessionContext>;
}
