import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendPersonalRequests } from '../../api/personal-client';
import { useForecastRequest } from './use-forecast-request';

const JOB = {
  id: 'ab'.repeat(32),
  symbol: 'KO',
  status: 'RUNNING',
  steps: [],
  reason: null,
  requestedAt: '2026-01-05T21:14:00Z',
};

/** A server whose job never ends; keeps when it was asked how the job does, in seconds after the request. */
function serve(retryAfter: string | null, ...failures: Response[]): number[] {
  const headers = new Headers(retryAfter === null ? [] : [['Retry-After', retryAfter]]);
  const start = Date.now();
  const looks: number[] = [];
  sendPersonalRequests(async ({ method }) => {
    if (method === 'POST') return Response.json(JOB, { status: 202, headers });
    looks.push((Date.now() - start) / 1000);
    return failures.shift() ?? Response.json(JOB, { headers });
  });
  return looks;
}

async function wait(seconds: number) {
  await act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
}

async function ask(retry = 0) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry } } });
  const { result } = renderHook(() => useForecastRequest('KO', undefined), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  act(() => result.current.ask());
  await wait(0);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  sendPersonalRequests((request) => fetch(request));
});

it('runningJob_shouldBeLookedAtSoonAndThenEveryTwoSeconds', async () => {
  const looks = serve(null);
  await ask();
  await wait(8);
  expect(looks).toEqual([0.5, 1.5, 3.5, 5.5, 7.5]);
});

it.each([
  ['3', [3, 6, 9]],
  ['1', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('answerThatAsksToWait %s s_shouldBeObeyed', async (retryAfter, expected) => {
  const looks = serve(retryAfter);
  await ask();
  await wait(9.5);
  expect(looks).toEqual(expected);
});

it('answerThatAsksForNoWait_shouldNotBeAskedWithoutPause', async () => {
  const looks = serve('0');
  await ask();
  await wait(2.2);
  expect(looks).toEqual([0.5, 1, 1.5, 2]);
});

it.each([
  [429, 0],
  [503, 1],
])('failure %s that asks to wait_shouldBeObeyed (%s retries)', async (status, retries) => {
  const failure = new Response('{}', { status, headers: { 'Retry-After': '5' } });
  const looks = serve(null, failure);
  await ask(retries);
  await wait(6);
  expect(looks).toEqual([0.5, 5.5]);
});

it('comingBackToThePage_shouldNotAskSooner', async () => {
  const looks = serve('3');
  await ask();
  await wait(1);
  window.dispatchEvent(new Event('visibilitychange'));
  await wait(1);
  expect(looks).toEqual([]);
});
