import createClient from 'openapi-fetch';
import type { paths } from './schema';

type Send = (request: Request) => Promise<Response>;

let send: Send = (request) => fetch(request);

/** For the routes that belong to one person; the session sets how their requests are authorized. */
export const personalClient = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => send(request),
});

export function sendPersonalRequests(how: Send): void {
  send = how;
}
