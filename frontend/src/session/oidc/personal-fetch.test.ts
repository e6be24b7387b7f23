import { HttpResponse, http } from 'msw';
import { ErrorResponse, User } from 'oidc-client-ts';
import { expect, it } from 'vitest';
import { server } from '../../testing/server';
import { personalFetch } from './personal-fetch';

const userWith = (token: string, secondsLeft = 900) =>
  new User({
    access_token: token,
    token_type: 'Bearer',
    profile: { sub: 'u', iss: 'i', aud: 'a', exp: 0, iat: 0 },
    expires_at: Math.floor(Date.now() / 1000) + secondsLeft,
  });

/** Tokens in memory, renewed as the test says. */
class Tokens {
  renewals = 0;
  user: User | null;
  private readonly renewal: () => User | Error;

  constructor(user: User | null, renewal: () => User | Error = () => userWith('new')) {
    this.user = user;
    this.renewal = renewal;
  }

  getUser = async () => this.user;
  removeUser = async () => {
    this.user = null;
  };
  signinSilent = async () => {
    this.renewals++;
    await Promise.resolve();
    const outcome = this.renewal();
    if (outcome instanceof Error) throw outcome;
    this.user = outcome;
    return outcome;
  };
}

const refused = () => new ErrorResponse({ error: 'invalid_grant' });
const request = () => new Request('http://localhost/api/watchlists');

/** Answers only requests that carry the accepted token, and keeps what each request carried. */
function accept(token: string): (string | null)[] {
  const carried: (string | null)[] = [];
  server.use(
    http.get('*/api/watchlists', ({ request: { headers } }) => {
      carried.push(headers.get('Authorization'));
      return new HttpResponse(null, {
        status: headers.get('Authorization') === `Bearer ${token}` ? 200 : 401,
      });
    }),
  );
  return carried;
}

it('request_shouldCarryTheAccessToken', async () => {
  const tokens = new Tokens(userWith('old'));
  accept('old');
  expect((await personalFetch(tokens)(request())).status).toBe(200);
  expect(tokens.renewals).toBe(0);
});

it('tokenAboutToExpire_shouldBeRenewedFirst', async () => {
  const carried = accept('new');
  await personalFetch(new Tokens(userWith('old', 5)))(request());
  expect(carried).toEqual(['Bearer new']);
});

it('refusedToken_shouldBeRenewedAndTheRequestSentAgain', async () => {
  const carried = accept('new');
  const response = await personalFetch(new Tokens(userWith('old')))(request());
  expect(response.status).toBe(200);
  expect(carried).toEqual(['Bearer old', 'Bearer new']);
});

it('requestsAtTheSameTime_shouldShareOneRenewal', async () => {
  const tokens = new Tokens(userWith('old', 5));
  accept('new');
  const send = personalFetch(tokens);
  const answers = await Promise.all([send(request()), send(request()), send(request())]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(tokens.renewals).toBe(1);
});

it('refusedRenewal_shouldEndTheSession', async () => {
  const tokens = new Tokens(userWith('old'), refused);
  accept('new');
  expect((await personalFetch(tokens)(request())).status).toBe(401);
  expect(tokens.user).toBeNull();
});

it('unreachableServer_shouldEndNothing', async () => {
  const tokens = new Tokens(userWith('old', 5), () => new TypeError('Failed to fetch'));
  await expect(personalFetch(tokens)(request())).rejects.toThrow('Failed to fetch');
  expect(tokens.user).not.toBeNull();
});

it('renewedTokenRefusedToo_shouldEndTheSession', async () => {
  const tokens = new Tokens(userWith('old'));
  accept('another');
  expect((await personalFetch(tokens)(request())).status).toBe(401);
  expect(tokens.user).toBeNull();
});

it('endedSession_shouldNotTryToRenew', async () => {
  const tokens = new Tokens(null);
  accept('new');
  expect((await personalFetch(tokens)(request())).status).toBe(401);
  expect(tokens.renewals).toBe(0);
});
