import { HttpResponse, http } from 'msw';
import type { ForecastJob, JobStep, WatchlistEntry } from '../api/contract.ts';
import { FORECASTS, forecastOf } from './fixtures/forecasts.ts';
import { INSTRUMENTS } from './fixtures/instruments.ts';
import { entryOf } from './fixtures/watchlists.ts';
import { none, problem } from './handlers.ts';

const AT_ONCE = { 'Retry-After': '0' };
const STEPS: JobStep['name'][] = ['HISTORY_FETCHED', 'FORECAST_MADE', 'SCORED', 'STORED'];

/** What the API holds about one person; tests look into it and change it. */
export interface Person {
  watchlist: WatchlistEntry[];
  job: ForecastJob | null;
  deleted: boolean;
}

export function personWith(...watchlist: WatchlistEntry[]): Person {
  return { watchlist, job: null, deleted: false };
}

/** The signed-in half of the API. Each look at a job finds it one step further. */
export function personHandlers(person: Person) {
  return [
    http.get('*/api/watchlist', () => HttpResponse.json({ entries: person.watchlist })),
    http.put<{ symbol: string }>('*/api/watchlist/:symbol', async ({ params: { symbol }, request }) => {
      const body = await request.text();
      place(person, symbol, body === '' ? undefined : JSON.parse(body).before);
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete<{ symbol: string }>('*/api/watchlist/:symbol', ({ params: { symbol } }) => {
      person.watchlist = person.watchlist.filter(({ instrument }) => instrument.symbol !== symbol);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post<{ symbol: string }>('*/api/forecasts/:symbol', ({ params: { symbol } }) => {
      const requestedAt = '2026-01-05T21:14:00.7Z';
      person.job = { id: 'ab'.repeat(32), symbol, status: 'QUEUED', steps: [], reason: null, requestedAt };
      return HttpResponse.json(person.job, { status: 202, headers: AT_ONCE });
    }),
    http.get('*/api/forecast-jobs/:id', () => {
      if (!person.job) return problem(404, 'Not Found', 'There is no such job.');
      person.job = advanced(person.job);
      return HttpResponse.json(person.job, { headers: AT_ONCE });
    }),
    http.get<{ symbol: string }>('*/api/forecasts/:symbol', ({ params: { symbol } }) => {
      const made = person.job?.status === 'SUCCEEDED' && person.job.symbol === symbol;
      const instrument = INSTRUMENTS.find((known) => known.symbol === symbol);
      const forecast = made && instrument ? forecastOf(instrument) : FORECASTS[symbol];
      return forecast ? HttpResponse.json(forecast) : none();
    }),
    http.get('*/api/account/export', () =>
      HttpResponse.json({
        exportedAt: '2026-01-05T21:20:00Z',
        profile: { userId: 'u', username: 'u', email: 'ada@example.org', createdAt: '2026-01-02T10:00:00Z' },
        watchlist: person.watchlist.map(({ instrument, addedAt }) => ({
          symbol: instrument.symbol,
          addedAt,
        })),
        forecastRequests: [],
      }),
    ),
    http.delete('*/api/account', () => {
      person.deleted = true;
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

function place(person: Person, symbol: string, before: string | null | undefined) {
  const at = (wanted: string | null) =>
    person.watchlist.findIndex(({ instrument }) => instrument.symbol === wanted);
  const held = person.watchlist[at(symbol)];
  if (held && before === undefined) return;
  const instrument = INSTRUMENTS.find((known) => known.symbol === symbol);
  const entry = held ?? (instrument && entryOf(instrument));
  if (!entry) return;
  person.watchlist = person.watchlist.filter((other) => other !== held);
  const place = before ? at(before) : -1;
  person.watchlist.splice(place < 0 ? person.watchlist.length : place, 0, entry);
}

function advanced(job: ForecastJob): ForecastJob {
  const name = STEPS[job.steps.length];
  if (!name || job.status === 'FAILED') return job;
  const steps = [...job.steps, { name, at: '2026-01-05T21:15:00Z' }];
  return { ...job, steps, status: name === 'STORED' ? 'SUCCEEDED' : 'RUNNING' };
}
