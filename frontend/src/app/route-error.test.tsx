import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderRoutes } from '../testing/render-app';
import { RouteError } from './route-error';

function Broken(): never {
  throw new Error('secret detail');
}

it('brokenPage_shouldSaySoWithoutItsDetails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  renderRoutes([{ path: '/', element: <Broken />, errorElement: <RouteError /> }]);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('This page could not be shown');
  expect(screen.getByRole('link', { name: 'overview' })).toBeVisible();
  expect(document.body).not.toHaveTextContent('secret detail');
});
