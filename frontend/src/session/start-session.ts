import { isRemembered } from './remembered';
import { guestFrame, type SessionFrame } from './session-frame';
import { takeSignOutReason } from './sign-out-reason';

/**
 * Finds out who is there before anything is drawn, so that no page changes under the visitor's eyes. Null when the
 * browser is on its way to the authorization server, to come back at once.
 */
export async function startSession(): Promise<SessionFrame | null> {
  try {
    if (window.location.pathname === '/signed-in') {
      return await (await import('./oidc/return')).returnFromSignIn();
    }
    if (isRemembered()) {
      await (await import('./oidc/sign-in')).leaveToResume();
      return null;
    }
  } catch (error) {
    // Browsing needs nobody to be signed in: the cause goes to the console, the site opens.
    reportError(error);
  }
  return guestFrame(takeSignOutReason());
}
