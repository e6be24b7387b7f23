import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { HISTORIES } from '../../testing/fixtures/histories';
import { FTSE } from '../../testing/fixtures/instruments';
import { EMPTY_RECORD, newestOf } from '../../testing/fixtures/records';
import { server } from '../../testing/server';
import { usePastFans } from './use-past-fans';

const BARS = HISTORIES.FTSE ?? [];

function use(shown: boolean) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return renderHook((on: boolean) => usePastFans(FTSE, BARS, on), {
    initialProps: shown,
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
}

it('fansThatAreNotAskedFor_shouldNotBeLoaded', async () => {
  let asked = 0;
  server.events.on('request:start', () => {
    asked += 1;
  });
  const { result, rerender } = use(false);
  expect(result.current).toEqual({ fans: [], remark: null });
  await Promise.resolve();
  expect(asked).toBe(0);
  rerender(true);
  expect(result.current.remark).toBe('loading…');
  const newest = newestOf(FTSE);
  await waitFor(() =>
    expect(result.current.fans.map(({ asOf }) => asOf)).toEqual(
      [19, 39, 59].map((place) => newest[place]?.asOf),
    ),
  );
  expect(result.current.remark).toBeNull();
  rerender(false);
  expect(result.current.fans).toEqual([]);
});

it('noPastForecast_shouldBeSaid', async () => {
  server.use(http.get('*/api/forecasts/FTSE/record', () => HttpResponse.json(EMPTY_RECORD)));
  const { result } = use(true);
  await waitFor(() => expect(result.current.remark).toBe('none yet'));
});

it('failure_shouldBeSaid', async () => {
  server.use(http.get('*/api/forecasts/FTSE/record', () => HttpResponse.error()));
  const { result } = use(true);
  await waitFor(() => expect(result.current.remark).toBe('unavailable right now'));
});
