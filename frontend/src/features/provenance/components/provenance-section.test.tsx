import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Forecast, ForecastInput } from '../../../api/contract';
import { FORECASTS } from '../../../testing/fixtures/forecasts';
import { renderRoutes } from '../../../testing/render-app';
import { ProvenanceSection } from './provenance-section';

const FORECAST = FORECASTS.FTSE as Forecast;
const OWN = FORECAST.inputs[0] as ForecastInput;
const LEAD: ForecastInput = {
  role: 'LEAD_INDEX',
  symbol: 'GSPC',
  asOf: '2014-08-08',
  sha256: 'c0de'.repeat(16),
};

function show(forecast: Forecast) {
  renderRoutes([
    { path: '/', element: <ProvenanceSection forecast={forecast} source="/api/forecasts/FTSE/1998-08-14" /> },
  ]);
}

it('input_shouldBeNamedByItsHashAndDownloadable', () => {
  show(FORECAST);
  expect(screen.getByText(OWN.sha256)).toBeVisible();
  const download = screen.getByRole('link', { name: /the exact input/ });
  expect(download).toHaveAttribute('href', `/api/histories/${OWN.sha256}`);
  expect(download).toHaveAttribute('download', 'FTSE-1998-08-14-input.csv');
});

it('forecast_shouldBeDownloadableAndHaveItsPermanentAddress', () => {
  show(FORECAST);
  const download = screen.getByRole('link', { name: /as it was published/ });
  expect(download).toHaveAttribute('href', '/api/forecasts/FTSE/1998-08-14');
  expect(download).toHaveAttribute('download', 'FTSE-1998-08-14-forecast.json');
  const address = '/instruments/FTSE/forecasts/1998-08-14';
  expect(screen.getByRole('link', { name: address })).toHaveAttribute('href', address);
});

it('referenceSeries_shouldBeNamedByItsDateAndHashAndDownloadable', () => {
  show({ ...FORECAST, inputs: [OWN, LEAD] });
  expect(screen.getByText('Reference series')).toBeVisible();
  expect(screen.getByText(/^S&P 500, up to 8 Aug 2014/)).toBeVisible();
  expect(screen.getByText(LEAD.sha256)).toBeVisible();
  const download = screen.getByRole('link', { name: /its exact input/ });
  expect(download).toHaveAttribute('href', `/api/histories/${LEAD.sha256}`);
  expect(download).toHaveAttribute('download', 'GSPC-2014-08-08-input.csv');
});

it('referenceSeriesWithoutAKnownName_shouldGoByItsSymbol', () => {
  show({ ...FORECAST, inputs: [OWN, { ...LEAD, symbol: 'DJI' }] });
  expect(screen.getByText(/^DJI, up to 8 Aug 2014/)).toBeVisible();
});

it('noReferenceSeries_shouldNotBeMentioned', () => {
  show({ ...FORECAST, inputs: [OWN] });
  expect(screen.queryByText('Reference series')).not.toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: /exact input/ })).toHaveLength(1);
});

it('modelCard_shouldOpenOnRequest', async () => {
  show(FORECAST);
  expect(screen.queryByText(/quantile LSTM for daily log-returns/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByText(/^The model card/));
  expect(await screen.findByText(/quantile LSTM for daily log-returns/)).toBeVisible();
  expect(screen.getByText(/ADM, AES, AIG/)).toBeVisible();
  expect(screen.getByRole('table')).toHaveTextContent('+1.1');
});

it('everyNetworkBehindAForecast_shouldBeDownloadable', () => {
  show({ ...FORECAST, vintages: ['lstm-20131231-aaaaaaaa', FORECAST.modelVersion] });
  expect(screen.getAllByRole('link', { name: 'network' }).map((link) => link.getAttribute('href'))).toEqual([
    '/api/models/lstm-20131231-aaaaaaaa/network',
    `/api/models/${FORECAST.modelVersion}/network`,
  ]);
});

it('forecastWithoutANetwork_shouldSaySoAndHaveNoModelCard', () => {
  show({ ...FORECAST, modelVersion: 'without-network-6', vintages: [] });
  expect(screen.getByText(/no network had been trained by then/)).toBeVisible();
  expect(screen.queryByText(/The model card/)).toBeNull();
});
