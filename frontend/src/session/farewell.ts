export type Farewell = 'signed-out' | 'account-deleted';

const KEY = 'stockcast-farewell';

/** Leaves word for the page that opens when the authorization server has ended its session too. */
export function leaveFarewell(farewell: Farewell): void {
  sessionStorage.setItem(KEY, farewell);
}

/** What the page before left word of; once. */
export function takeFarewell(): Farewell | null {
  try {
    const left = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return left === 'signed-out' || left === 'account-deleted' ? left : null;
  } catch {
    // Storage can be forbidden; then nobody could have signed in either.
    return null;
  }
}
