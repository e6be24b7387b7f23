import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { MarketList } from '../../api/contract';
import { marketList } from '../../testing/fixtures/markets';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { Footer } from '../footer';
import { AboutPage } from './about-page';

const routes = [
  {
    path: '/',
    element: (
      <>
        <AboutPage />
        <Footer />
      </>
    ),
  },
];

function openOn(...sources: MarketList['sources']) {
  server.use(http.get('*/api/markets', () => HttpResponse.json(marketList(...sources))));
  renderRoutes(routes);
}

it('sampleMarket_shouldBeNamedWithItsDataSets', async () => {
  openOn('SAMPLE');
  expect(await screen.findByRole('table', { name: 'The sample market' })).toBeVisible();
  expect(screen.getAllByText(/from a sample of public data sets, which ended years ago/)).toHaveLength(2);
});

it('livePrices_shouldNotBeCalledASample', async () => {
  openOn('TWELVEDATA', 'YAHOO');
  expect(await screen.findAllByText(/from Twelve Data, or else Yahoo Finance/)).toHaveLength(2);
  expect(screen.queryByText(/sample/)).not.toBeInTheDocument();
});
