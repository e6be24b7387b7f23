import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import type { LiveQuote } from './contract';
import { dataOf, isMissing } from './problem-error';

export type QuotesBySymbol = ReadonlyMap<string, LiveQuote>;

/** The quotes of the sessions that are going on, with the bars of their minutes or without; null where none are streamed. */
export function quotesQuery(symbols: readonly string[], bars: boolean) {
  const sorted = [...symbols].sort();
  return queryOptions<QuotesBySymbol | null>({
    queryKey: ['quotes', bars, ...sorted],
    queryFn: async ({ signal }) => {
      try {
        const params = { query: { symbols: sorted.join(','), bars } };
        const { quotes } = await dataOf(client.GET('/api/quotes', { params, signal }));
        return new Map(quotes.map((quote) => [quote.symbol, quote]));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    staleTime: 0,
    retry: false,
  });
}
