import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { mockApi } from './src/testing/mock-api.ts';

const api = process.env.STOCKCAST_API ?? 'http://localhost:8080';

/**
 * The page comes with its first words: what draws them, its style and its font, is fetched before the scripts that draw
 * everything else.
 */
const wordsBeforeScripts: Plugin = {
  name: 'words-before-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replaceAll(/(<script type="module"|<link rel="modulepreload")/g, '$1 fetchpriority="low"'),
  },
};

export default defineConfig(({ mode }) => ({
  // `--mode mock` answers /api from the test fixtures, so that the site can be worked on alone.
  plugins: [react(), wordsBeforeScripts, mode === 'mock' ? mockApi() : null],
  server: mode === 'mock' ? {} : { proxy: { '^/api/': api, '/replay': api } },
  build: {
    // A font or image as a data: URL would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    manifest: true,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
}));
