import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { marketList } from '../../../testing/fixtures/markets';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { MarketHours } from './market-hours';

const open = () => renderRoutes([{ path: '/', element: <MarketHours /> }]);

it('loading_shouldDrawARowForEachOfTheSevenExchanges', () => {
  server.use(http.get('*/api/markets', () => delay('infinite')));
  open();
  const loading = screen.getByText(/^Loading/).parentElement;
  expect(loading?.querySelectorAll('.skeleton')).toHaveLength(7);
});

it('exchanges_shouldSayWhetherTheyAreOpenAndStandOnOneStrip', async () => {
  server.use(http.get('*/api/markets', () => HttpResponse.json(marketList('SAMPLE'))));
  open();
  const [london, newYork] = await screen.findAllByRole('listitem');
  expect(london).toHaveTextContent(/^London Stock ExchangeOpen, closes in 2\sh/);
  expect(newYork).toHaveTextContent(/^New York Stock ExchangeClosed, opens in 1\sh 30\smin/);
  expect(london?.querySelector('.open')).toBeInTheDocument();
  expect(newYork?.querySelector('.closed')).toBeInTheDocument();
  const nowIn = (row: HTMLElement | undefined) => row?.querySelector('.now')?.getAttribute('style');
  expect(nowIn(london)).toBe(nowIn(newYork));
  expect(within(screen.getByRole('region')).getByText(/^In your own time/)).toBeVisible();
});
