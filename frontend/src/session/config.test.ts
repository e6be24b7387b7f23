import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { server } from '../testing/server';
import { readConfig } from './config';

const CONFIG = {
  issuer: 'https://issuer.example',
  clientId: 'site',
  scope: 'openid email stockcast/user',
  signOutUrl: 'https://issuer.example/logout',
};

it('config_shouldBeReadWhereTheSiteRuns', async () => {
  server.use(http.get('*/config.json', () => HttpResponse.json(CONFIG)));
  expect(await readConfig()).toEqual(CONFIG);
});

it('missingFields_shouldAllBeNamed', async () => {
  server.use(http.get('*/config.json', () => HttpResponse.json({ ...CONFIG, clientId: '', scope: 7 })));
  await expect(readConfig()).rejects.toThrow('/config.json lacks clientId, scope');
});

it('nothing_shouldLackEverything', async () => {
  server.use(http.get('*/config.json', () => HttpResponse.json(null)));
  await expect(readConfig()).rejects.toThrow('lacks issuer, clientId, scope, signOutUrl');
});

it('failure_shouldNameTheStatus', async () => {
  server.use(http.get('*/config.json', () => new HttpResponse(null, { status: 404 })));
  await expect(readConfig()).rejects.toThrow('answered with 404');
});
