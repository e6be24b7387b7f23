import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Forecast } from '../../../api/contract';
import { FORECASTS } from '../../../testing/fixtures/forecasts';
import { renderRoutes } from '../../../testing/render-app';
import { ProvenanceSection } from './provenance-section';

const FORECAST = FORECASTS.FTSE as Forecast;

it('input_shouldBeNamedByItsHashAndDownloadable', () => {
  renderRoutes([{ path: '/', element: <ProvenanceSection forecast={FORECAST} /> }]);
  expect(screen.getByText(FORECAST.inputSha256)).toBeVisible();
  expect(screen.getByRole('link', { name: /exact input/ })).toHaveAttribute(
    'href',
    `/api/histories/${FORECAST.inputSha256}`,
  );
});

it('modelCard_shouldOpenOnRequest', async () => {
  renderRoutes([{ path: '/', element: <ProvenanceSection forecast={FORECAST} /> }]);
  expect(screen.queryByText(/quantile LSTM for daily log-returns/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByText(/^The model card/));
  expect(await screen.findByText(/quantile LSTM for daily log-returns/)).toBeVisible();
  expect(screen.getByText(/ADM, AES, AIG/)).toBeVisible();
  expect(screen.getByRole('table')).toHaveTextContent('+1.1');
});
