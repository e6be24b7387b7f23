import { screen } from '@testing-library/react';
import { delay, http } from 'msw';
import { expect, it } from 'vitest';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { MarketHours } from './market-hours';

it('loading_shouldDrawATileForEachOfTheSevenExchanges', () => {
  server.use(http.get('*/api/markets', () => delay('infinite')));
  renderRoutes([{ path: '/', element: <MarketHours /> }]);
  const loading = screen.getByText(/^Loading/).parentElement;
  expect(loading?.querySelectorAll('.skeleton')).toHaveLength(7);
});
