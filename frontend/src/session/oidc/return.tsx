import { ErrorResponse } from 'oidc-client-ts';
import { sendPersonalRequests } from '../../api/personal-client';
import { forget, remember } from '../remembered';
import { guestFrame, type SessionFrame } from '../session-frame';
import { OidcSession } from './oidc-session';
import { personalFetch } from './personal-fetch';
import type { ReturnState } from './sign-in';
import { openSignIn } from './user-manager';

/** Receives the authorization server's answer, and returns to the page the visitor left. */
export async function returnFromSignIn(): Promise<SessionFrame> {
  try {
    const signIn = await openSignIn();
    const user = await signIn.userManager.signinRedirectCallback();
    remember();
    moveTo(user.state);
    sendPersonalRequests(personalFetch(signIn.userManager));
    return (site) => <OidcSession signIn={signIn}>{site}</OidcSession>;
  } catch (error) {
    return withoutSession(error);
  }
}

function withoutSession(error: unknown): SessionFrame {
  if (!(error instanceof ErrorResponse)) {
    reportError(error);
    moveTo(null);
    return guestFrame('sign-in-failed');
  }
  moveTo(error.state);
  // With prompt=none the server has no other way to say that its session is over.
  const over = error.error?.endsWith('_required') ?? false;
  if (over) forget();
  return guestFrame(over ? 'ended-meanwhile' : 'sign-in-failed');
}

function moveTo(state: unknown): void {
  const { returnTo = '/' } = (state ?? {}) as Partial<ReturnState>;
  window.history.replaceState(null, '', returnTo);
}
