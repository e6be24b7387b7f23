// Checks that a deployed site works: node tools/checks/smoke-test.mjs URL

const TIMEOUT_MS = 30_000;

const checks = {
  'the site answers with a page': async (ask) => {
    const { response, body } = await ask('/');
    expect(response.status === 200, `status ${response.status}`);
    expect(body.includes('<div id="root">'), 'the page is not ours');
  },

  'its pages carry a Content-Security-Policy': async (ask) => {
    const { response } = await ask('/instruments/FTSE');
    expect(response.status === 200, `status ${response.status}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.includes("script-src 'self'"), `the policy is "${policy}"`);
  },

  'it knows where people sign in': async (ask) => {
    const { response, body } = await ask('/config.json');
    expect(response.status === 200, `status ${response.status}`);
    expect(typeof JSON.parse(body).issuer === 'string', 'no issuer');
  },

  'the API lists the indices': async (ask) => {
    const { response, body } = await ask('/api/indices');
    expect(response.status === 200, `status ${response.status}`);
    expect(JSON.parse(body).indices.length > 0, 'there are none');
    expect(response.headers.has('x-correlation-id'), 'the answer does not name its request');
  },

  'an unknown symbol is a problem, and no page': async (ask) => {
    const { response, body } = await ask('/api/forecasts/ZZZZZZZZZZZZ');
    expect(response.status === 404, `status ${response.status}`);
    const type = response.headers.get('content-type') ?? 'nothing';
    expect(type.startsWith('application/problem+json'), `it is ${type}`);
    expect(JSON.parse(body).status === 404, 'its body says otherwise');
  },

  'a watchlist is for signed-in people': async (ask) => {
    const { response } = await ask('/api/watchlist');
    expect(response.status === 401, `status ${response.status}`);
  },
};

function expect(condition, otherwise) {
  if (!condition) {
    throw new Error(otherwise);
  }
}

async function ask(origin, path) {
  const response = await fetch(new URL(path, origin), { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return { response, body: await response.text() };
}

async function failure(check, origin) {
  try {
    await check((path) => ask(origin, path));
    return null;
  } catch (error) {
    return error.cause ? `${error.message}: ${error.cause.message}` : error.message;
  }
}

const [origin] = process.argv.slice(2);
if (!URL.canParse(origin ?? '')) {
  console.error('usage: node tools/checks/smoke-test.mjs URL');
  process.exit(2);
}
for (const [name, check] of Object.entries(checks)) {
  const reason = await failure(check, origin);
  console.log(reason === null ? `ok    ${name}` : `FAIL  ${name}: ${reason}`);
  process.exitCode ||= reason === null ? 0 : 1;
}
