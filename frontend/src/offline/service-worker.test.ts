import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it, vi } from 'vitest';

const ORIGIN = 'https://site.example';

type Listener = (event: unknown) => void;

/** What a browser has for a service worker, as far as ours uses it. */
class Cache {
  readonly kept = new Map<string, Response>();
  match = async (request: Request | string) => this.kept.get(pathOf(request))?.clone();
  put = async (request: Request | string, response: Response) =>
    void this.kept.set(pathOf(request), response);
  delete = async (request: Request | string) => this.kept.delete(pathOf(request));
  keys = async () => [...this.kept.keys()];
  addAll = async (paths: string[]) => {
    for (const path of paths) this.kept.set(path, await network(new Request(`${ORIGIN}${path}`)));
  };
}

const pathOf = (request: Request | string) =>
  typeof request === 'string' ? request : new URL(request.url).pathname;

let caches: Map<string, Cache>;
let listeners: Map<string, Listener>;
let network: (request: Request) => Promise<Response>;

beforeEach(() => {
  caches = new Map();
  listeners = new Map();
  network = async (request) => answer(pathOf(request));
  runInNewContext(readFileSync('public/service-worker.js', 'utf8'), {
    self: {
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
      location: { origin: ORIGIN },
      skipWaiting: vi.fn(),
      clients: { claim: vi.fn() },
    },
    caches: {
      open: async (name: string) => {
        const cache = caches.get(name) ?? new Cache();
        caches.set(name, cache);
        return cache;
      },
    },
    fetch: (request: Request | string) => network(asRequest(request)),
    Request: class extends Request {
      constructor(path: string) {
        super(`${ORIGIN}${path}`);
      }
    },
    URL,
    Error,
    Promise,
  });
});

const asRequest = (request: Request | string) =>
  typeof request === 'string' ? new Request(`${ORIGIN}${request}`) : request;

function answer(path: string, headers: Record<string, string> = {}) {
  const text = path === '/index.html' ? '<script src="/assets/index-1a.js"></script>' : `answer of ${path}`;
  return new Response(text, { headers });
}

function offline() {
  network = async () => {
    throw new TypeError('Failed to fetch');
  };
}

/** The worker's answer; undefined where it leaves the request to the browser. */
async function ask(path: string, init: RequestInit = {}, mode = 'cors'): Promise<string | undefined> {
  const request = new Request(`${ORIGIN}${path}`, init);
  Object.defineProperty(request, 'mode', { value: mode });
  let answered: Promise<Response> | undefined;
  const work: Promise<unknown>[] = [];
  listeners.get('fetch')?.({
    request,
    respondWith: (response: Promise<Response>) => {
      answered = response;
    },
    waitUntil: (promise: Promise<unknown>) => work.push(promise),
  });
  const text = await (await answered)?.text();
  await Promise.all(work);
  return text;
}

async function install() {
  const work: Promise<unknown>[] = [];
  listeners.get('install')?.({ waitUntil: (promise: Promise<unknown>) => work.push(promise) });
  await Promise.all(work);
}

it('answer_shouldBeTheNewestWhileThereIsAConnection', async () => {
  await ask('/api/forecasts/FTSE');
  network = async () => new Response('newer');
  expect(await ask('/api/forecasts/FTSE')).toBe('newer');
  offline();
  expect(await ask('/api/forecasts/FTSE')).toBe('newer');
});

it('answerNeverRead_shouldFailWithoutAConnection', async () => {
  offline();
  await expect(ask('/api/forecasts/FTSE')).rejects.toThrow('Failed to fetch');
});

it.each([
  '/api/watchlists',
  '/api/watchlists/main/FTSE',
  '/api/account/export',
  '/api/alerts',
  '/api/forecast-jobs/1',
  '/api/quotes?symbols=FTSE',
  '/replay',
  '/config.json',
])('%s_shouldBeLeftToTheBrowser', async (path) => {
  expect(await ask(path)).toBeUndefined();
});

it('requestWithAToken_shouldBeLeftToTheBrowser', async () => {
  expect(await ask('/api/forecasts/FTSE', { headers: { Authorization: 'Bearer token' } })).toBeUndefined();
});

it('change_shouldBeLeftToTheBrowser', async () => {
  expect(await ask('/api/forecasts/FTSE', { method: 'POST' })).toBeUndefined();
});

it.each([
  ['no-store', 200],
  ['public, max-age=60', 503],
])('answerWith%s_andStatus%i_shouldNotBeKept', async (control, status) => {
  network = async () => new Response('', { status, headers: { 'Cache-Control': control } });
  await ask('/api/indices');
  offline();
  await expect(ask('/api/indices')).rejects.toThrow();
});

it('page_shouldOpenWithoutAConnectionOnceTheShellIsKept', async () => {
  await install();
  expect([...(caches.get('stockcast-assets')?.kept.keys() ?? [])]).toEqual(['/assets/index-1a.js']);
  offline();
  expect(await ask('/instruments/FTSE', {}, 'navigate')).toContain('/assets/index-1a.js');
  expect(await ask('/assets/index-1a.js')).toBe('answer of /assets/index-1a.js');
  expect(await ask('/theme.js')).toBe('answer of /theme.js');
});

it('page_shouldComeFromTheNetworkWhileThereIsAConnection', async () => {
  await install();
  expect(await ask('/instruments/FTSE', {}, 'navigate')).toBe('answer of /instruments/FTSE');
});

it('oldestAnswers_shouldMakeRoom', async () => {
  for (let i = 0; i < 201; i++) await ask(`/api/forecasts/X${i}`);
  expect(caches.get('stockcast-answers')?.kept.size).toBe(200);
  expect(caches.get('stockcast-answers')?.kept.has('/api/forecasts/X0')).toBe(false);
});
