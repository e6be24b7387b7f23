import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = 8091;
const given = process.env.STOCKCAST_URL;
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const executablePath = process.env.CHROMIUM_PATH ?? installed;

// The packaged cloud, with an empty state, unless a site to test is given.
const localCloud = {
  command: `java -jar tools/local/target/stockcast-local.jar --port ${PORT} --state "$(mktemp -d)"`,
  cwd: '..',
  url: `http://localhost:${PORT}/api/indices`,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
};

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Browsers on small machines draw slowly, and the checks for accessibility read every element.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://localhost:${PORT}`,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  ...(given ? {} : { webServer: localCloud }),
});
