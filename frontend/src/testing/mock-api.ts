import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import type { Connect, Plugin } from 'vite';
import { handlers } from './handlers.ts';

/** Answers /api in Vite's own server from the test fixtures. It is never part of what is built. */
export function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction) {
  const mocked = request.url?.startsWith('/api/')
    ? await getResponse(handlers, new Request(`http://${request.headers.host}${request.url}`))
    : undefined;
  if (mocked === undefined) return next();
  response.writeHead(mocked.status, Object.fromEntries(mocked.headers));
  response.end(await mocked.text());
}
