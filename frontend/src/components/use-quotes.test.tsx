import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Forecast, LiveQuote } from '../api/contract';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { marketList } from '../testing/fixtures/markets';
import { quoteOf } from '../testing/fixtures/quotes';
import { server } from '../testing/server';
import { useQuotes } from './use-quotes';

const QUOTE = quoteOf(FORECASTS.FTSE as Forecast, 0.5);

let asked = 0;

function Prices() {
  const quotes = useQuotes(['FTSE', 'GSPC']);
  return <p>{quotes.size} quoted</p>;
}

function open({ open = true, quotes = [QUOTE] }: { open?: boolean; quotes?: LiveQuote[] } = {}) {
  const list = marketList('CBOE');
  const later = new Date(Date.now() + 3_600_000_000).toISOString();
  const markets = open ? list.markets : list.markets.map((market) => ({ ...market, open, nextOpen: later }));
  server.use(
    http.get('*/api/markets', () => HttpResponse.json({ ...list, markets })),
    http.get('*/api/quotes', () => {
      asked += 1;
      return HttpResponse.json({ quotes, unknown: [] });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Prices />
    </QueryClientProvider>,
  );
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const look = (visibilityState: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('openExchange_shouldBeAskedForEveryFiveSeconds', async () => {
  open();
  expect(await screen.findByText('1 quoted')).toBeVisible();
  const first = asked;
  await pass(21);
  expect(asked - first).toBeGreaterThanOrEqual(3);
  expect(asked - first).toBeLessThanOrEqual(5);
});

it('closedExchanges_shouldNotBeAskedFor', async () => {
  open({ open: false });
  await pass(21);
  expect(asked).toBe(0);
});

it('hiddenPage_shouldNotAskUntilItIsSeenAgain', async () => {
  open();
  await screen.findByText('1 quoted');
  look('hidden');
  await pass(1);
  const first = asked;
  await pass(60);
  expect(asked).toBe(first);
  look('visible');
  await pass(6);
  expect(asked).toBeGreaterThan(first);
});

it('siteWithoutQuotes_shouldBeAskedOnceAMinute', async () => {
  open({ quotes: [] });
  await vi.waitFor(() => expect(asked).toBe(1));
  await pass(40);
  expect(asked).toBe(1);
  await pass(40);
  expect(asked).toBe(2);
});
