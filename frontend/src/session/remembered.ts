const KEY = 'stockcast-signed-in';

/*
 * Tokens are kept only in memory and are gone with the page. What is remembered is only that somebody signed in with
 * this browser: enough to ask the authorization server at the next visit whether its session is still valid.
 */

export function isRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage can be forbidden; then each visit begins signed out.
    return false;
  }
}

export function remember(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // See isRemembered.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // See isRemembered.
  }
}

/** Calls back when another tab of this browser signs out. */
export function onForgottenElsewhere(callback: () => void): () => void {
  function onStorage({ key, newValue }: StorageEvent) {
    if (key === KEY && newValue === null) callback();
  }
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
