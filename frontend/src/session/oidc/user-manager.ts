import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { readConfig, type SignInConfig } from '../config';

export interface SignIn {
  config: SignInConfig;
  userManager: UserManager;
}

let created: Promise<SignIn> | undefined;

/** The one per page; asks for the configuration again when it was unavailable before. */
export function openSignIn(): Promise<SignIn> {
  created ??= create().catch((error) => {
    created = undefined;
    throw error;
  });
  return created;
}

async function create(): Promise<SignIn> {
  const config = await readConfig();
  const userManager = new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    scope: config.scope,
    redirect_uri: `${window.location.origin}/signed-in`,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // What must outlast the way to the sign-in page and back: the PKCE verifier and the page to return to.
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    // Requests renew when they need to; a timer besides would use a refresh token twice.
    automaticSilentRenew: false,
    requestTimeoutInSeconds: 10,
  });
  return { config, userManager };
}
