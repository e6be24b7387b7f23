import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { getResponse } from 'msw';
import type { Connect, Plugin } from 'vite';
import { FTSE, GSPC } from './fixtures/instruments.ts';
import { entryOf } from './fixtures/watchlists.ts';
import { handlers } from './handlers.ts';
import { identityHandlers } from './identity-handlers.ts';
import { personHandlers, personWith } from './person-handlers.ts';

const ANSWERED = /^\/(api|oauth2|\.well-known|config\.json|logout)/;
const everything = [
  ...personHandlers(personWith(entryOf(FTSE), entryOf(GSPC))),
  ...identityHandlers,
  ...handlers,
];

/** Answers API and authorization server in Vite's own server from the test fixtures. It is never part of what is built. */
export function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction) {
  const mocked = ANSWERED.test(request.url ?? '')
    ? await getResponse(everything, await toFetch(request))
    : undefined;
  if (mocked === undefined) return next();
  response.writeHead(mocked.status, Object.fromEntries(mocked.headers));
  response.end(await mocked.text());
}

async function toFetch(request: IncomingMessage): Promise<Request> {
  const { method = 'GET', headers, url } = request;
  const body = method === 'GET' || method === 'DELETE' ? null : await text(request);
  return new Request(`http://${headers.host}${url}`, { method, body });
}
