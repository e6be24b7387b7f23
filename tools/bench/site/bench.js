import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = ['/', '/instruments/GSPC', '/record', '/watchlist', '/about'];
const HISTORY = '/api/instruments/GSPC/history';
const SECONDS_OF_LOAD = 10;
const CONNECTIONS = 16;

const { values } = parseArgs({
  options: {
    local: { type: 'string' },
    site: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});

/** Starts Stockcast on the sample's replay in a folder of its own; done when it serves. */
async function startStockcast(port, state) {
  const options = ['-XX:+UseSerialGC', `-Dstockcast.log=${join(state, 'stockcast.log')}`];
  const server = spawn(
    'java',
    [...options, '-jar', values.local, '--state', state, '--site', values.site, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((ready, failed) => {
    server.stdout.on('data', (text) => String(text).includes('Stockcast is at') && ready());
    server.on('exit', (code) => failed(new Error(`Stockcast ended with ${code} before it served.`)));
  });
  return server;
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** What Lighthouse measures of a page on a slow phone. */
async function measured(url, port) {
  const result = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'error' });
  if (result === undefined || result.lhr.runtimeError) {
    throw new Error(`${url} could not be measured: ${result?.lhr.runtimeError?.message}`);
  }
  const { categories, audits } = result.lhr;
  return {
    score: Math.round(categories.performance.score * 100),
    lcp: audits['largest-contentful-paint'].numericValue / 1000,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function benchPages(base, runs) {
  console.log(`Lighthouse, mobile, median of ${runs} runs`);
  console.log('page                   score  LCP s  TBT ms    CLS');
  let lowest = 100;
  for (const page of PAGES) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      // A browser of its own for each run: nothing is cached.
      const chrome = await launch({
        chromePath: process.env.CHROMIUM_PATH,
        chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
      });
      try {
        results.push(await measured(base + page, chrome.port));
      } finally {
        chrome.kill();
      }
    }
    const of = (name) => median(results.map((result) => result[name]));
    lowest = Math.min(lowest, of('score'));
    console.log(
      page.padEnd(22),
      String(of('score')).padStart(5),
      of('lcp').toFixed(2).padStart(6),
      of('tbt').toFixed(0).padStart(7),
      of('cls').toFixed(3).padStart(6),
    );
  }
  return lowest;
}

async function benchHistory(base) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: base + HISTORY,
    connections: CONNECTIONS,
    duration: SECONDS_OF_LOAD,
    headers: { 'accept-encoding': 'gzip' },
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests of ${HISTORY} failed.`);
  console.log(
    `${HISTORY}: ${requests.average.toFixed(0)} requests a second, 99 % within ${latency.p99} ms (${CONNECTIONS} connections, ${SECONDS_OF_LOAD} s)`,
  );
  return requests.average;
}

const state = mkdtempSync(join(tmpdir(), 'stockcast-bench-'));
const port = await freePort();
const server = await startStockcast(port, state);
try {
  const base = `http://localhost:${port}`;
  // Once before, so that it is not the server's first requests that are measured.
  await benchHistory(base);
  const rate = await benchHistory(base);
  const lowest = await benchPages(base, Number(values.runs));
  console.log(`lowest score ${lowest}, history ${rate.toFixed(0)} requests a second`);
} finally {
  server.kill();
  rmSync(state, { recursive: true, force: true });
}
