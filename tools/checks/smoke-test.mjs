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

  'it has a forecast of the FTSE 100': async (ask) => {
    const { response, body } = await ask('/api/forecasts/FTSE');
    if (isMissing(response.status, body)) {
      return 'none yet';
    }
    expect(response.status === 200, `status ${response.status}`);
    const { asOf, horizons } = JSON.parse(body);
    expect(horizons.length === 20, `it has ${horizons.length} horizons`);
    return `as of ${asOf}`;
  },

  'an unknown symbol is a problem, and no page': async (ask) => {
    const { response, body } = await ask('/api/forecasts/ZZZZZZZZZZZZ');
    expect(response.status === 404, `status ${response.status}`);
    const type = response.headers.get('content-type') ?? 'nothing';
    expect(type.startsWith('application/problem+json'), `it is ${type}`);
    expect(JSON.parse(body).status === 404, 'its body says otherwise');
  },

  'a watchlist is for signed-in people': async (ask) => {
    const { response } = await ask('/api/watchlists');
    expect(response.status === 401, `status ${response.status}`);
  },
};

// Where there is data of an index but no forecast, the API says that it is unavailable, for it is made every evening.
function isMissing(status, body) {
  return status === 404 || (status === 503 && body.includes('is unavailable right now.'));
}

function expect(condition, otherwise) {
  if (!condition) {
    throw new Error(otherwise);
  }
}

async function ask(origin, path) {
  const response = await fetch(new URL(path, origin), { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return { response, body: await response.text() };
}

async function outcome(check, origin) {
  try {
    return { remark: await check((path) => ask(origin, path)) };
  } catch (error) {
    return { failure: error.cause ? `${error.message}: ${error.cause.message}` : error.message };
  }
}

const [origin] = process.argv.slice(2);
if (!URL.canParse(origin ?? '')) {
  console.error('usage: node tools/checks/smoke-test.mjs URL');
  process.exit(2);
}
for (const [name, check] of Object.entries(checks)) {
  const { remark, failure } = await outcome(check, origin);
  const after = failure ?? remark;
  console.log(`${failure === undefined ? 'ok   ' : 'FAIL '} ${name}${after === undefined ? '' : `: ${after}`}`);
  process.exitCode ||= failure === undefined ? 0 : 1;
}
