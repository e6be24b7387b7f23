import { openSignIn } from './user-manager';

/** What is kept while the browser is away at the authorization server. */
export interface ReturnState {
  returnTo: string;
  /** Whether this begins again what came back as the answer to a request of no page of this browser. */
  again?: boolean;
}

export async function leaveToSignIn(): Promise<void> {
  const { userManager } = await openSignIn();
  await userManager.signinRedirect({ state: here() });
}

/** Asks whether the authorization server's session is still valid; it answers at once, with no page of its own. */
export async function leaveToResume(state: ReturnState = here()): Promise<void> {
  const { userManager } = await openSignIn();
  await userManager.signinRedirect({ state, prompt: 'none', redirectMethod: 'replace' });
}

function here(): ReturnState {
  const { pathname, search, hash } = window.location;
  return { returnTo: pathname + search + hash };
}
