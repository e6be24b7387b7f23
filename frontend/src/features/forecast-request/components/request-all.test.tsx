import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { sendPersonalRequests } from '../../../api/personal-client';
import { RequestAll } from './request-all';

const jobOf = (symbol: string) => ({
  id: 'ab'.repeat(32),
  symbol,
  status: 'QUEUED',
  steps: [],
  reason: null,
  requestedAt: '2026-01-05T21:14:00Z',
});

/** A server that takes so many requests a day, and knows no X; gives the symbols that it was asked for. */
function serve(most: number): string[] {
  const asked: string[] = [];
  sendPersonalRequests(async ({ method, url }) => {
    const symbol = url.split('/').at(-1) ?? '';
    if (method !== 'POST') return Response.json({ entries: [] });
    asked.push(symbol);
    if (symbol === 'X') return Response.json({ detail: 'There is no X.' }, { status: 404 });
    return asked.length > most
      ? Response.json({ detail: 'You have used your 2 forecasts of today.' }, { status: 429 })
      : Response.json(jobOf(symbol), { status: 202 });
  });
  return asked;
}

function show(...symbols: string[]) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RequestAll symbols={symbols} />
    </QueryClientProvider>,
  );
}

afterEach(() => sendPersonalRequests((request) => fetch(request)));

it('lackingForecasts_shouldAllBeAskedForInOrder', async () => {
  const asked = serve(9);
  show('KO', 'X', 'PEP');
  await userEvent.click(screen.getByRole('button', { name: 'Refresh all 3' }));
  expect(await screen.findByText('2 forecasts were asked for. 1 cannot be made.')).toBeVisible();
  expect(asked).toEqual(['KO', 'X', 'PEP']);
});

it('spentLimit_shouldEndTheRequestsAndSayWhatBecomesOfTheRest', async () => {
  const asked = serve(2);
  show('KO', 'PEP', 'MSFT', 'AAPL');
  await userEvent.click(screen.getByRole('button', { name: 'Refresh all 4' }));
  expect(await screen.findByRole('status')).toHaveTextContent(
    '2 forecasts were asked for. You have used your 2 forecasts of today. The rest are made in the evening, without being asked for.',
  );
  expect(asked).toEqual(['KO', 'PEP', 'MSFT']);
});

it('oneLackingForecast_shouldBeLeftToItsOwnButton', () => {
  show('KO');
  expect(screen.queryByRole('button')).toBeNull();
});
