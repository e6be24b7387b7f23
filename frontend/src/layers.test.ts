import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const RESTRICTED = 'lint/style/noRestrictedImports';

/** File by file, what it imports. */
const ALLOWED = {
  'src/features/one/page.ts': './parts/part',
  'src/features/one/parts/part.ts': '../model',
  'src/features/one/model.ts': '../../domain/quantiles',
  'src/features/one/api/get.ts': '../../../api/client',
  'src/features/one/parts/button.test.ts': '../../../testing/render',
  'src/app/pages/page.ts': '../../features/one/page',
  'src/session/parts/menu.ts': '../session',
  'src/chart/fan/data.ts': '../../domain/quantiles',
  'src/components/button.ts': '../api/client',
};
const REFUSED = {
  'src/features/two/sideways.ts': '../one/model',
  'src/features/two/index-sideways.ts': '../one',
  'src/features/two/detour.ts': './parts/../../one/model',
  'src/features/two/layer-detour.ts': '../../domain/../features/one/model',
  'src/features/two/upward.ts': '../../app/routes',
  'src/features/two/main.ts': '../../main',
  'src/features/two/parts/sideways.ts': '../../one/model',
  'src/features/two/parts/by-name.ts': '../../../features/one/model',
  'src/features/two/parts/detour.ts': '../parts/../../one/model',
  'src/features/two/parts/upward.ts': '../../../app/routes',
  'src/features/two/parts/deep/own.ts': '../part',
  'src/chart/up.ts': '../features/one/model',
  'src/chart/fan/sideways.ts': '../../session/session',
  'src/session/sideways.ts': '../chart/fan/data',
  'src/session/oidc/up.ts': '../../app/routes',
  'src/components/up.ts': '../session/session',
  'src/domain/up.ts': '../components/button',
  'src/format/up.ts': '../domain/quantiles',
  'src/styles/up.ts': '../features/one/model',
  'src/api/up.ts': '../format/dates',
  'src/testing/up.ts': '../features/one/model',
};
const CIRCLE = { 'src/domain/hen.ts': './egg', 'src/domain/egg.ts': './hen' };

const project = mkdtempSync(join(tmpdir(), 'layers-'));
const found = new Map<string, string[]>();

function plant(files: Record<string, string>, codeOf: (source: string) => string) {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), `${codeOf(source)}\n`);
  }
}

interface Report {
  diagnostics: { category: string; location: { path: string } }[];
}

beforeAll(() => {
  for (const config of ['biome.json', 'biome.layers.json']) copyFileSync(config, join(project, config));
  plant(ALLOWED, (source) => `import '${source}';`);
  plant(REFUSED, (source) => `import '${source}';`);
  plant(CIRCLE, (source) => `import type { Kind } from '${source}';\nexport type { Kind };`);
  plant(
    { 'src/features/two/lazy.ts': '../one/model' },
    (source) => `export const load = () => import('${source}');`,
  );
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  for (const { category, location } of (JSON.parse(stdout) as Report).diagnostics) {
    found.set(location.path, [...(found.get(location.path) ?? []), category]);
  }
});

afterAll(() => rmSync(project, { recursive: true }));

it.each(Object.entries(ALLOWED))('%s_mayImport %s', (file) => {
  expect(found.get(file)).toBeUndefined();
});

it.each(Object.entries(REFUSED))('%s_shouldNotImport %s', (file) => {
  expect(found.get(file)).toEqual([RESTRICTED]);
});

it('lazyImport_shouldBeRefusedToo', () => {
  expect(found.get('src/features/two/lazy.ts')).toEqual([RESTRICTED]);
});

it.each(Object.entries(CIRCLE))('%s_shouldNotFormACircleWith %s', (file) => {
  expect(found.get(file)).toEqual(['lint/suspicious/noImportCycles']);
});
