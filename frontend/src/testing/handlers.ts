import { readFileSync } from 'node:fs';
import { HttpResponse, http } from 'msw';
import { analyticsOf } from './fixtures/analytics.ts';
import { FORECASTS, forecastAsOf } from './fixtures/forecasts.ts';
import { HISTORIES } from './fixtures/histories.ts';
import { INDICES } from './fixtures/indices.ts';
import { INSTRUMENTS, LISTED } from './fixtures/instruments.ts';
import { marketList } from './fixtures/markets.ts';
import { MODEL_CARD } from './fixtures/model-card.ts';
import { POOLED_RECORD } from './fixtures/pooled-record.ts';
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

/** Nothing has been made yet. */
export const none = () => new HttpResponse(null, { status: 204 });

const canonical = (spelled: string) => spelled.toUpperCase().replace(/^\^/, '').replace('BRK.B', 'BRK-B');

const forecast = (symbol: string) =>
  INSTRUMENTS.find((instrument) => instrument.symbol === symbol && FORECASTS[symbol]);

function recorded(symbol: string) {
  const instrument = forecast(symbol);
  return instrument && recordOf(instrument);
}

function ledgerEntry(symbol: string, asOf: string) {
  const instrument = forecast(symbol);
  return instrument && forecastAsOf(instrument, asOf);
}

function outcomesOf(symbol: string, asOf: string) {
  const after = (HISTORIES[symbol] ?? []).filter(({ date }) => date > asOf).slice(0, 20);
  return after.map(({ date, close }, place) => ({ horizon: place + 1, date, close }));
}

/** The whole API, answered from the fixtures. */
const CONTRACT = '../functions/core/src/main/resources/openapi.yaml';

export const handlers = [
  http.get('*/api/indices', () => HttpResponse.json({ indices: INDICES })),
  http.get<{ symbol: string }>('*/api/indices/:symbol/analytics', ({ params: { symbol } }) => {
    const instrument = forecast(symbol);
    return instrument ? HttpResponse.json(analyticsOf(instrument)) : none();
  }),
  http.get('*/api/markets', () => HttpResponse.json(marketList('SAMPLE'))),
  http.get('*/api/quotes', () => HttpResponse.json({ quotes: [], unknown: [] })),
  http.get('*/api/openapi.yaml', () => HttpResponse.text(readFileSync(CONTRACT, 'utf8'))),
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
  http.get<{ symbol: string }>('*/api/instruments/:symbol/history', ({ params: { symbol }, request }) => {
    const asked = new URL(request.url).searchParams;
    const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? '9'];
    const wanted = (HISTORIES[symbol] ?? []).filter(({ date }) => from <= date && date <= to);
    const bars = wanted.slice(-Number(asked.get('last') ?? wanted.length));
    return HttpResponse.json({ symbol, currency: 'GBP', bars });
  }),
  http.get<{ symbol: string }>('*/api/forecasts/:symbol', ({ params: { symbol } }) =>
    FORECASTS[symbol] ? HttpResponse.json(FORECASTS[symbol]) : none(),
  ),
  http.get<{ symbol: string }>('*/api/forecasts/:symbol/record', ({ params: { symbol } }) =>
    HttpResponse.json(recorded(symbol) ?? { ...EMPTY_RECORD, symbol }),
  ),
  http.get<{ symbol: string; asOf: string }>(
    '*/api/forecasts/:symbol/:asOf',
    ({ params: { symbol, asOf } }) =>
      foundOr404(ledgerEntry(symbol, asOf), `There is no forecast of ${symbol} as of ${asOf}.`),
  ),
  http.get<{ symbol: string; asOf: string }>(
    '*/api/forecasts/:symbol/:asOf/outcomes',
    ({ params: { symbol, asOf } }) =>
      foundOr404(
        ledgerEntry(symbol, asOf) && { outcomes: outcomesOf(symbol, asOf) },
        `There is no forecast of ${symbol} as of ${asOf}.`,
      ),
  ),
  http.get('*/api/record', () => HttpResponse.json(POOLED_RECORD)),
  http.get('*/api/models/:modelVersion', () => HttpResponse.json(MODEL_CARD)),
];
