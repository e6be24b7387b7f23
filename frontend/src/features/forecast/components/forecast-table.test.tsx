import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Forecast } from '../../../api/contract';
import { FORECASTS } from '../../../testing/fixtures/forecasts';
import { renderRoutes } from '../../../testing/render-app';
import { forecastTsv } from '../export';
import { ForecastTable } from './forecast-table';

const FORECAST = FORECASTS.FTSE as Forecast;
const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = vi.fn();
});

it('everySession_shouldHaveARowNamedByItsDate', () => {
  renderRoutes([{ path: '/', element: <ForecastTable forecast={FORECAST} /> }]);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(20);
  expect(within(rows[0] as HTMLElement).getByRole('rowheader')).toHaveTextContent('Monday 17 August 1998');
  expect(within(rows[0] as HTMLElement).getAllByRole('cell')).toHaveLength(5);
});

it('sessionOfAReport_shouldSaySoAtItsHead', () => {
  const date = FORECAST.horizons[1]?.date ?? '';
  const reports = [{ date, time: 'AFTER_CLOSE', basis: 'CALENDAR' } as const];
  renderRoutes([{ path: '/', element: <ForecastTable forecast={{ ...FORECAST, reports }} /> }]);
  const heads = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(heads[1]).toHaveTextContent('Reports after trading');
  expect(heads[0]).not.toHaveTextContent('Reports');
});

it('firstSessions_shouldBeShownUntilAllAreAskedFor', async () => {
  renderRoutes([{ path: '/', element: <ForecastTable forecast={FORECAST} /> }]);
  expect(screen.getByRole('table')).toHaveClass('folded');
  await userEvent.click(screen.getByRole('button', { name: 'Show all 20 sessions', expanded: false }));
  expect(screen.getByRole('table')).not.toHaveClass('folded');
  expect(screen.getByRole('button', { name: 'Show the first 5 sessions', expanded: true })).toBeVisible();
});

it('downloads_shouldBeNamedAfterWhatTheyHold', async () => {
  renderRoutes([{ path: '/', element: <ForecastTable forecast={FORECAST} /> }]);
  expect(screen.getByRole('link', { name: 'Download CSV' })).toHaveAttribute(
    'download',
    'FTSE-1998-08-14-forecast.csv',
  );
  expect(screen.getByRole('link', { name: 'Download JSON' })).toHaveAttribute(
    'download',
    'FTSE-1998-08-14-forecast.json',
  );
  expect(saved.map(({ type }) => type)).toEqual(['text/csv', 'application/json']);
});

it('copy_shouldPutTheTableOnTheClipboard', async () => {
  const user = userEvent.setup();
  renderRoutes([{ path: '/', element: <ForecastTable forecast={FORECAST} /> }]);
  await user.click(screen.getByRole('button', { name: 'Copy the table' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(forecastTsv(FORECAST));
});
