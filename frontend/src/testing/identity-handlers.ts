import { HttpResponse, http } from 'msw';

const EMAIL = 'ada@example.org';

/** An authorization server that lets everybody in at once, as Ada. */
export const identityHandlers = [
  http.get('*/config.json', ({ request }) => {
    const { origin } = new URL(request.url);
    const scope = 'openid email stockcast/user';
    return HttpResponse.json({ issuer: origin, clientId: 'site', scope, signOutUrl: `${origin}/logout` });
  }),
  http.get('*/.well-known/openid-configuration', ({ request }) => {
    const { origin } = new URL(request.url);
    return HttpResponse.json({
      issuer: origin,
      authorization_endpoint: `${origin}/oauth2/authorize`,
      token_endpoint: `${origin}/oauth2/token`,
      revocation_endpoint: `${origin}/oauth2/revoke`,
    });
  }),
  http.get('*/oauth2/authorize', ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const back = new URL(asked.get('redirect_uri') ?? '/', request.url);
    back.searchParams.set('code', 'code');
    back.searchParams.set('state', asked.get('state') ?? '');
    return redirect(back.href);
  }),
  http.post('*/oauth2/token', () =>
    HttpResponse.json({
      access_token: 'access',
      refresh_token: 'refresh',
      id_token: unsigned({ sub: 'u', email: EMAIL }),
      token_type: 'Bearer',
      expires_in: 900,
    }),
  ),
  http.post('*/oauth2/revoke', () => new HttpResponse(null, { status: 200 })),
  http.get('*/logout', ({ request }) => redirect(new URL(request.url).searchParams.get('logout_uri') ?? '/')),
];

function redirect(location: string) {
  return new HttpResponse(null, { status: 302, headers: { Location: location } });
}

function unsigned(claims: object): string {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encoded({ alg: 'none' })}.${encoded(claims)}.`;
}
