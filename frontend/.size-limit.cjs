const { readFileSync } = require('node:fs');

const manifest = JSON.parse(readFileSync(`${__dirname}/dist/.vite/manifest.json`, 'utf8'));

/** Every chunk that a module loads at once, by its key in Vite's manifest. */
function chunksOf(key, found = new Set()) {
  const { file, imports = [] } = manifest[key];
  if (!found.has(file)) {
    found.add(file);
    for (const imported of imports) chunksOf(imported, found);
  }
  return found;
}

const everywhere = chunksOf('index.html');

/** What a part of the site loads beside what every page does. */
function addedBy(...keys) {
  const files = new Set(keys.flatMap((key) => [...chunksOf(key)]));
  return [...files].filter((file) => !everywhere.has(file)).map((file) => `dist/${file}`);
}

const limit = (name, path, size) => ({ name, path, gzip: true, limit: size });

module.exports = [
  limit(
    'What every page loads',
    [...everywhere].map((file) => `dist/${file}`),
    '150 kB',
  ),
  limit('What the page of an instrument adds', addedBy('src/app/pages/instrument-page.tsx'), '15 kB'),
  limit('What its chart adds', addedBy('src/features/instrument/components/chart-section.tsx'), '70 kB'),
  limit('What its dashboard adds', addedBy('src/app/pages/dashboard.tsx'), '40 kB'),
  limit('What the record adds', addedBy('src/app/pages/record-page.tsx'), '15 kB'),
  limit('What a past forecast adds', addedBy('src/app/pages/past-forecast-page.tsx'), '15 kB'),
  limit(
    'What signing in adds',
    addedBy('src/session/oidc/sign-in.ts', 'src/session/oidc/return.tsx'),
    '25 kB',
  ),
  limit('What alerts add', addedBy('src/app/pages/alerts-page.tsx'), '25 kB'),
  limit('What the watchlist adds', addedBy('src/app/pages/watchlist-page.tsx'), '28 kB'),
];
