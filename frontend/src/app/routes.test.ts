import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { routesWith } from './routes';

type Handler = (event: { request: { uri: string } }) => { uri: string };

/** What CloudFront asks the site's bucket for, or the API for pages with a head of their own. */
const handler: Handler = runInNewContext(`${readFileSync('../terraform/page.js', 'utf8')}; handler`);

function pathsOf(tree: readonly RouteObject[]): string[] {
  return tree.flatMap(({ path, index, children = [] }) => [
    ...(index || path ? [`/${path ?? ''}`] : []),
    ...pathsOf(children),
  ]);
}

const paths = pathsOf(routesWith(new QueryClient()))
  .filter((path) => path !== '/*')
  .map((path) => path.replace(':symbol', 'BRK.B').replace(':asOf', '2015-08-21'));

it.each(paths)('%s_shouldBeAPageOfTheDeploymentToo', (path) => {
  const { uri } = handler({ request: { uri: path } });
  expect(uri).toMatch(/^\/(index\.html$|api\/pages\/)/);
  expect(uri).not.toContain('not-found');
});

it('otherAddresses_shouldNotBeFound', () => {
  expect(paths.length).toBeGreaterThan(4);
  for (const uri of ['/nowhere', '/instruments/FTSE/forecasts', '/instruments/FTSE/forecasts/yesterday']) {
    expect(handler({ request: { uri } }).uri).toMatch(/\/not-found(\.html)?$/);
  }
});
