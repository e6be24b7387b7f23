import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { ApiPage } from './api-page';

const CONTRACT = '../functions/core/src/main/resources/openapi.yaml';

function open() {
  renderRoutes([{ path: '/', element: <ApiPage /> }]);
}

it('everyOperationOfTheContract_shouldBeShown', async () => {
  open();
  await screen.findByRole('heading', { name: 'Forecasts' });
  const ids = [...readFileSync(CONTRACT, 'utf8').matchAll(/operationId: (\w+)/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => document.getElementById(id ?? '') === null)).toEqual([]);
});

it('openOperation_shouldSayWhatItAsksAndAnswers', async () => {
  open();
  await userEvent.click(await screen.findByText('The newest stored forecast of an instrument'));
  const body = within(document.getElementById('getForecast') as HTMLElement);
  expect(body.getByText('symbol')).toBeVisible();
  expect(body.getByText('in the path')).toBeVisible();
  expect(body.getByText('None has been made yet')).toBeVisible();
  expect(body.getByRole('link', { name: 'Forecast' })).toHaveAttribute('href', '#schema-Forecast');
});

it('personalOperation_shouldSayThatOneMustBeSignedIn', async () => {
  open();
  await userEvent.click(await screen.findByText(/One of the person.s lists, in their order/));
  const body = within(document.getElementById('getWatchlist') as HTMLElement);
  expect(body.getByText(/For signed-in people alone/)).toBeVisible();
});

it('schema_shouldNameItsFields', async () => {
  open();
  await screen.findByRole('heading', { name: 'Schemas' });
  const forecast = document.getElementById('schema-Forecast') as HTMLElement;
  expect(forecast).toHaveTextContent('modelVersion');
  expect(forecast.querySelector('a[href="#schema-HorizonForecast"]')).not.toBeNull();
});

it('contract_shouldBeThereToDownload', () => {
  open();
  expect(screen.getByRole('link', { name: 'Download it' })).toHaveAttribute('href', '/api/openapi.yaml');
});

it('contractThatCannotBeRead_shouldOfferToTryAgain', async () => {
  server.use(http.get('*/api/openapi.yaml', () => new HttpResponse(null, { status: 503 })));
  renderRoutes([{ path: '/', element: <ApiPage /> }]);
  expect(await screen.findByText('Could not load the contract')).toBeVisible();
});
