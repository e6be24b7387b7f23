import { ErrorResponse, type UserManager } from 'oidc-client-ts';
import { sendPersonalRequests } from '../../api/personal-client';
import { forget, remember } from '../remembered';
import { guestFrame, type SessionFrame } from '../session-frame';
import { OidcSession } from './oidc-session';
import { personalFetch } from './personal-fetch';
import { leaveToResume, type ReturnState } from './sign-in';
import { openSignIn } from './user-manager';

/**
 * Receives the authorization server's answer, and returns to the page the visitor left. Null when the browser is on its
 * way to the authorization server again.
 */
export async function returnFromSignIn(): Promise<SessionFrame | null> {
  try {
    const signIn = await openSignIn();
    if (!(await isExpected(signIn.userManager))) {
      // From a bookmarked sign-in page, for instance. What it brought may be somebody else's, so the server is asked.
      await leaveToResume({ returnTo: '/', again: true });
      return null;
    }
    const user = await signIn.userManager.signinRedirectCallback();
    remember();
    moveTo(user.state);
    sendPersonalRequests(personalFetch(signIn.userManager));
    return (site) => <OidcSession signIn={signIn}>{site}</OidcSession>;
  } catch (error) {
    return withoutSession(error);
  }
}

async function isExpected({ settings }: UserManager): Promise<boolean> {
  const state = new URLSearchParams(window.location.search).get('state');
  return state !== null && (await settings.stateStore.get(state)) !== null;
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
  return guestFrame(over && !isAgain(error.state) ? 'ended-meanwhile' : 'sign-in-failed');
}

function isAgain(state: unknown): boolean {
  return (state as ReturnState | undefined)?.again === true;
}

function moveTo(state: unknown): void {
  const { returnTo = '/' } = (state ?? {}) as Partial<ReturnState>;
  window.history.replaceState(null, '', returnTo);
}
