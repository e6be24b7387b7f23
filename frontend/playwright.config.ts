import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = 8091;
const REPLAY_PORT = 8092;
const given = process.env.STOCKCAST_URL;
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const executablePath = process.env.CHROMIUM_PATH ?? installed;

const localCloud = (port: number, ...options: string[]) => ({
  command: `java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar tools/local/target/stockcast-local.jar --port ${port} --state "$(mktemp -d)" ${options.join(' ')}`,
  cwd: '..',
  url: `http://localhost:${port}/api/indices`,
  timeout: 300_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
});

// The packaged cloud twice, with an empty state each, unless a site to test is given: on a folder of histories of every
// kind, whose prices have ended, and as a newcomer sees it.
const localClouds = [
  localCloud(PORT, '--market', 'tools/cli/src/test/resources/market'),
  localCloud(REPLAY_PORT),
];

const REPLAY = ['dashboard.spec.ts', 'record.spec.ts', 'replay.spec.ts', 'watched-evenings.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Browsers on small machines draw slowly, and the checks for accessibility read every element.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://localhost:${PORT}`,
    locale: 'en-GB',
    // It would keep answers from one test to the next, and take requests away from routes; its own test allows it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    // A trace of every test costs a quarter of the processor time; for one that fails: --trace retain-on-failure
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'site', testIgnore: REPLAY },
    {
      name: 'replay',
      testMatch: REPLAY,
      // One of them moves the replay that all look at.
      workers: 1,
      use: { baseURL: given ?? `http://localhost:${REPLAY_PORT}` },
    },
  ],
  ...(given ? {} : { webServer: localClouds }),
});
