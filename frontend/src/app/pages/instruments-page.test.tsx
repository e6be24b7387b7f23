import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { ListedInstrument } from '../../api/contract';
import { LISTED } from '../../testing/fixtures/instruments';
import { problem } from '../../testing/handlers';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { InstrumentsPage } from './instruments-page';

const routes = [{ path: '/instruments', element: <InstrumentsPage /> }];
const field = () => screen.findByRole('searchbox', { name: 'Filter by name or symbol' });
const list = (instruments: ListedInstrument[]) =>
  server.use(http.get('*/api/instruments', () => HttpResponse.json({ instruments })));

it('everyInstrument_shouldBeListedWithWhatThereIsOfIt', async () => {
  renderRoutes(routes, '/instruments');
  const indices = await screen.findByRole('table', { name: 'Indices' });
  expect(within(indices).getByRole('row', { name: /^FTSE 100/ })).toHaveTextContent(
    'FTSE 100London Stock ExchangeFTSEYesYes',
  );
  expect(within(indices).getByRole('row', { name: /^Nikkei/ })).toHaveTextContent('N225NoNo');
  const newYork = screen.getByRole('table', { name: 'New York Stock Exchange' });
  expect(within(newYork).getByRole('row', { name: /^Coca-Cola/ })).toHaveTextContent('KOYesNot yet');
  expect(within(newYork).getByRole('link', { name: 'Berkshire Hathaway' })).toHaveAttribute(
    'href',
    '/instruments/BRK-B',
  );
  expect(screen.getByText(/6 instruments: 3 have prices here and 2 have been forecast/)).toBeVisible();
  expect(document.title).toBe('Instruments · Stockcast');
});

it('instrumentWhosePricesHaveEnded_shouldSayWhenInsteadOfWhatThereIs', async () => {
  list(LISTED.map((listed) => (listed.symbol === 'FTSE' ? { ...listed, pricesEnd: '1997-12-30' } : listed)));
  renderRoutes(routes, '/instruments');
  expect(await screen.findByRole('row', { name: /^FTSE 100/ })).toHaveTextContent(
    /FTSEPrices end on 30 Dec 1997$/,
  );
});

it('typing_shouldLeaveWhatMatches', async () => {
  renderRoutes(routes, '/instruments');
  await userEvent.type(await field(), 'hath');
  expect(screen.getByRole('link', { name: 'Berkshire Hathaway' })).toBeVisible();
  expect(screen.getAllByRole('table')).toHaveLength(1);
  expect(screen.getByText('One instrument')).toHaveAttribute('role', 'status');
});

it('onlyWithPrices_shouldHideTheOthers', async () => {
  renderRoutes(routes, '/instruments');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Only those with prices here' }));
  expect(screen.getByRole('link', { name: 'Coca-Cola' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Nikkei 225' })).not.toBeInTheDocument();
});

it('noMatch_shouldSaySoAndLeadBack', async () => {
  renderRoutes(routes, '/instruments');
  await userEvent.type(await field(), 'zzz');
  expect(screen.getByText('Nothing listed matches “zzz”')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all instruments' }));
  expect(screen.getByRole('link', { name: 'FTSE 100' })).toBeVisible();
});

it('filter_shouldBeKeptInTheAddress', async () => {
  const router = renderRoutes(routes, '/instruments?name=hath');
  expect(await field()).toHaveValue('hath');
  expect(screen.getAllByRole('table')).toHaveLength(1);
  await userEvent.type(await field(), 'away');
  await waitFor(() => expect(router.state.location.search).toBe('?name=hathaway'));
  await userEvent.click(screen.getByRole('checkbox'));
  await waitFor(() => expect(router.state.location.search).toBe('?name=hathaway&prices=here'));
  await userEvent.click(screen.getByRole('button', { name: 'Show all instruments' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(await field()).toHaveValue('');
});

it('hundredsOfInstruments_shouldBePartedByTheirFirstLetter', async () => {
  const [first] = LISTED;
  if (!first) throw new Error('no fixture');
  list(
    Array.from({ length: 600 }, (_, i) => ({
      ...first,
      kind: 'STOCK',
      symbol: `S${i}`,
      name: `${String.fromCharCode(65 + (i % 26))} ${i}`,
    })),
  );
  renderRoutes(routes, '/instruments');
  const table = await screen.findByRole('table', { name: 'London Stock Exchange' });
  expect(within(table).getAllByRole('link')).toHaveLength(600);
  expect(within(table).getByRole('rowheader', { name: 'Z' })).toBeVisible();
});

it('unknownForecasts_shouldBeSaidToBeUnknown', async () => {
  list(LISTED.map(({ hasForecast, ...instrument }) => instrument));
  renderRoutes(routes, '/instruments');
  expect(await screen.findAllByText('Unknown right now')).toHaveLength(LISTED.length);
  expect(screen.queryByText(/have been forecast/)).not.toBeInTheDocument();
});

it('failedList_shouldOfferARetry', async () => {
  server.use(
    http.get('*/api/instruments', () => problem(503, 'Service Unavailable', 'Down.'), { once: true }),
  );
  renderRoutes(routes, '/instruments');
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'FTSE 100' })).toBeVisible();
});
