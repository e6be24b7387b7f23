export type SignOutReason = 'signed-out' | 'account-deleted';

const KEY = 'stockcast-sign-out-reason';

/** Keeps the reason for the page that opens after the authorization server has ended its session too. */
export function keepSignOutReason(reason: SignOutReason): void {
  sessionStorage.setItem(KEY, reason);
}

/** The reason that the previous page kept; given once. */
export function takeSignOutReason(): SignOutReason | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === 'signed-out' || kept === 'account-deleted' ? kept : null;
  } catch {
    // Storage can be forbidden; then nobody could have signed in either.
    return null;
  }
}
