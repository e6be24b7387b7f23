import { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { expect, it } from 'vitest';
import { loadersOf } from './loaders';

const asked = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey.join(' '));
const at = (symbol: string) => ({ params: { symbol } }) as unknown as LoaderFunctionArgs;

it('instrument_shouldBeAskedForWithItsForecastAndHistoryAtOnce', () => {
  const client = new QueryClient();
  loadersOf(client).instrument(at('FTSE'));
  expect(asked(client)).toEqual(['instruments FTSE', 'forecasts FTSE', 'instruments FTSE history']);
});

it('instrumentSpelledInAnotherWay_shouldWaitForItsSymbol', () => {
  const client = new QueryClient();
  loadersOf(client).instrument(at('^ftse'));
  expect(asked(client)).toEqual(['instruments ^ftse']);
});

it('overview_shouldAskForTheIndicesAndTheFanItOpensWith', () => {
  const client = new QueryClient();
  loadersOf(client).overview();
  expect(asked(client)).toEqual(['indices', 'forecasts GSPC']);
});

it('record_shouldBeAskedForAtOnce', () => {
  const client = new QueryClient();
  loadersOf(client).record();
  expect(asked(client)).toEqual(['record']);
});
