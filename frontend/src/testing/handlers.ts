import { HttpResponse, http } from 'msw';
import { FORECASTS } from './fixtures/forecasts.ts';
import { HISTORIES } from './fixtures/histories.ts';
import { INDICES } from './fixtures/indices.ts';
import { FTSE, INSTRUMENTS, LISTED } from './fixtures/instruments.ts';
import { marketsAt } from './fixtures/markets.ts';
import { MODEL_CARD } from './fixtures/model-card.ts';
import { EMPTY_RECORD, recordOf } from './fixtures/records.ts';

/** An RFC 9457 answer. */
export function problem(status: number, title: string, detail: string) {
  return HttpResponse.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

function foundOr404<T extends object>(found: T | undefined, detail: string) {
  return found ? HttpResponse.json(found) : problem(404, 'Not Found', detail);
}

const canonical = (spelled: string) => spelled.toUpperCase().replace(/^\^/, '').replace('BRK.B', 'BRK-B');

/** The whole API, answered from the fixtures. */
export const handlers = [
  http.get('*/api/indices', () => HttpResponse.json({ indices: INDICES })),
  http.get('*/api/markets', () => HttpResponse.json({ markets: marketsAt(new Date()) })),
  http.get('*/api/instruments', ({ request }) => {
    const query = new URL(request.url).searchParams.get('query')?.toLowerCase();
    if (query === undefined) return HttpResponse.json({ instruments: LISTED });
    const matches = LISTED.filter(({ symbol, name }) =>
      [symbol, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(query)),
    );
    return HttpResponse.json({ instruments: matches.map(({ hasForecast, ...match }) => match) });
  }),
  http.get<{ symbol: string }>('*/api/instruments/:symbol', ({ params: { symbol } }) =>
    foundOr404(
      INSTRUMENTS.find((instrument) => instrument.symbol === canonical(String(symbol))),
      `There is no instrument with the symbol ${symbol}.`,
    ),
  ),
  http.get<{ symbol: string }>('*/api/instruments/:symbol/history', ({ params: { symbol } }) => {
    const bars = HISTORIES[symbol];
    return foundOr404(bars && { symbol, currency: 'GBP', bars }, `There is no history of ${symbol}.`);
  }),
  http.get<{ symbol: string }>('*/api/forecasts/:symbol', ({ params: { symbol } }) =>
    foundOr404(FORECASTS[symbol], `No forecast of ${symbol} has been made yet.`),
  ),
  http.get<{ symbol: string }>('*/api/forecasts/:symbol/record', ({ params: { symbol } }) =>
    HttpResponse.json(symbol === 'FTSE' ? recordOf(FTSE) : EMPTY_RECORD),
  ),
  http.get('*/api/models/:modelVersion', () => HttpResponse.json(MODEL_CARD)),
];
