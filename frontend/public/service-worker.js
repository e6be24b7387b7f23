// Keeps what was last read, for when there is no connection. The network always comes first, so that nobody sees an old
// forecast while a newer one can be had. What belongs to one person is never kept, nor are prices of now.

const SHELL = 'stockcast-shell';
const ASSETS = 'stockcast-assets';
const ANSWERS = 'stockcast-answers';

/** More than two versions of the site have files. */
const MOST_ASSETS = 120;
const MOST_ANSWERS = 200;

const INDEX = '/index.html';
const FILES = ['/theme.js', '/favicon.svg'];
const NEVER_KEPT = /^\/api\/(account|alerts|feeds|forecast-jobs|mail|quotes|watchlists)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const answer = answerOf(event);
  if (answer) {
    event.respondWith(answer);
  }
});

/** The answer to a request; none where the browser is to ask by itself. */
function answerOf(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return null;
  if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) return page(event);
  const later = (work) => event.waitUntil(work.catch(() => undefined));
  if (url.pathname.startsWith('/assets/')) return asset(request, later);
  if (FILES.includes(url.pathname)) return networkFirst(request, SHELL, FILES.length + 1, later);
  return mayBeKept(url, request) ? networkFirst(request, ANSWERS, MOST_ANSWERS, later) : null;
}

function mayBeKept({ pathname }, request) {
  return pathname.startsWith('/api/') && !NEVER_KEPT.test(pathname) && !request.headers.has('Authorization');
}

/** The page from the network, whose shell is kept; without one, the shell, which finds its own way by the address. */
async function page(event) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepShell().catch(() => undefined));
    return response;
  } catch (failure) {
    const shell = await (await caches.open(SHELL)).match(INDEX);
    if (!shell) throw failure;
    return shell;
  }
}

/** The HTML with which every page starts, and all that it loads at once. */
async function keepShell() {
  const response = await fetch(INDEX);
  if (!response.ok) throw new Error(`${INDEX} is answered with ${response.status}`);
  const html = await response.clone().text();
  const assets = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  const kept = [];
  await Promise.all(assets.map((path) => asset(new Request(path), (work) => kept.push(work))));
  await Promise.all(kept);
  const shell = await caches.open(SHELL);
  await shell.addAll(FILES);
  await shell.put(INDEX, response);
}

/**
 * Files whose names carry a hash of their content never change. An answer never waits until it is kept, and is not lost
 * where it cannot be.
 */
async function asset(request, later) {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  later(keep(cache, request, response.clone(), MOST_ASSETS));
  return response;
}

async function networkFirst(request, name, most, later) {
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    later(keep(cache, request, response.clone(), most));
    return response;
  } catch (failure) {
    const kept = await cache.match(request);
    if (!kept) throw failure;
    return kept;
  }
}

async function keep(cache, request, response, most) {
  const control = response.headers.get('Cache-Control') ?? '';
  if (response.status !== 200 || control.includes('no-store')) return;
  await cache.delete(request);
  await cache.put(request, response);
  const oldestFirst = await cache.keys();
  await Promise.all(
    oldestFirst.slice(0, Math.max(0, oldestFirst.length - most)).map((key) => cache.delete(key)),
  );
}
