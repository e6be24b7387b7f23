import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../../testing/handlers';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { InstrumentSearch } from './instrument-search';

const routes = [{ path: '*', element: <InstrumentSearch /> }];
const field = () => screen.getByRole('combobox', { name: /Search instruments/ });

it('slash_shouldFocusTheSearch', async () => {
  renderRoutes(routes);
  await userEvent.keyboard('/');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('');
});

it('arrowAndEnter_shouldOpenTheChosenInstrument', async () => {
  const router = renderRoutes(routes);
  await userEvent.type(field(), 'co');
  await screen.findByRole('option', { name: /Coca-Cola/ });
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/instruments/KO'));
  expect(field()).toHaveValue('');
});

it('enterWithoutAChoice_shouldOpenTheBestMatch', async () => {
  const router = renderRoutes(routes);
  await userEvent.type(field(), 'ftse');
  await screen.findByRole('option', { name: /FTSE 100/ });
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/instruments/FTSE'));
});

it('escape_shouldCloseTheList', async () => {
  renderRoutes(routes);
  await userEvent.type(field(), 'ftse');
  await screen.findByRole('option', { name: /FTSE 100/ });
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
});

it('leavingTheField_shouldOpenNothing', async () => {
  const router = renderRoutes(routes);
  await userEvent.type(field(), 'ftse');
  await screen.findByRole('option', { name: /FTSE 100/ });
  await userEvent.tab();
  expect(field()).not.toHaveFocus();
  expect(router.state.location.pathname).toBe('/');
  expect(field()).toHaveValue('ftse');
});

it('noMatch_shouldSaySo', async () => {
  renderRoutes(routes);
  await userEvent.type(field(), 'zzz');
  expect(await screen.findByText(/Nothing matches “zzz”/)).toBeVisible();
});

it('failedSearch_shouldSaySo', async () => {
  server.use(http.get('*/api/instruments', () => problem(503, 'Service Unavailable', 'Down.')));
  renderRoutes(routes);
  await userEvent.type(field(), 'ftse');
  expect(await screen.findByText(/search is unavailable/)).toBeVisible();
});

it('emptyField_shouldOfferToBrowse', async () => {
  const router = renderRoutes(routes);
  await userEvent.click(field());
  await userEvent.click(screen.getByRole('option', { name: 'Browse all instruments' }));
  expect(router.state.location.pathname).toBe('/instruments');
});

it('noMatch_shouldOfferToBrowseByKeyboard', async () => {
  const router = renderRoutes(routes);
  await userEvent.type(field(), 'zzz');
  await screen.findByRole('option', { name: 'Browse all instruments' });
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/instruments'));
});

it('instrumentWithoutPrices_shouldSaySo', async () => {
  renderRoutes(routes);
  await userEvent.type(field(), 'nikkei');
  expect(await screen.findByRole('option', { name: /Nikkei 225 Index No prices here/ })).toBeVisible();
});
