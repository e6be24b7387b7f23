import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';

type Tokens = Pick<UserManager, 'getUser' | 'signinSilent' | 'removeUser'>;

/** A token about to expire could be refused on its way. */
const MARGIN_SECONDS = 30;

/** Sends requests with the person's access token, renewed when it must be; a refused renewal ends the session. */
export function personalFetch(tokens: Tokens): (request: Request) => Promise<Response> {
  let renewal: Promise<User | null> | undefined;

  // A refresh token serves once: requests that need a new access token at the same time share one renewal.
  function renew(): Promise<User | null> {
    renewal ??= renewOnce().finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  async function renewOnce(): Promise<User | null> {
    if ((await tokens.getUser()) === null) return null;
    try {
      return await tokens.signinSilent();
    } catch (error) {
      // A server that could not be reached has refused nothing.
      if (!(error instanceof ErrorResponse)) throw error;
      await tokens.removeUser();
      return null;
    }
  }

  async function freshUser(): Promise<User | null> {
    const user = await tokens.getUser();
    return user && (user.expires_in ?? 0) < MARGIN_SECONDS ? renew() : user;
  }

  return async (request) => {
    const again = request.clone();
    const response = await fetch(authorized(request, await freshUser()));
    const renewed = response.status === 401 ? await renew() : null;
    if (renewed === null) return response;
    const answer = await fetch(authorized(again, renewed));
    if (answer.status === 401) await tokens.removeUser();
    return answer;
  };
}

function authorized(request: Request, user: User | null): Request {
  if (user) request.headers.set('Authorization', `Bearer ${user.access_token}`);
  return request;
}
