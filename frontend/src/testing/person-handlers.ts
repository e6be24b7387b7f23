import { HttpResponse, http } from 'msw';
import type {
  AlertEvent,
  AlertRequest,
  AlertRule,
  ForecastJob,
  JobStep,
  MailChoice,
  MailChoices,
  WatchlistEntry,
} from '../api/contract.ts';
import { FORECASTS, forecastOf } from './fixtures/forecasts.ts';
import { INSTRUMENTS } from './fixtures/instruments.ts';
import { none, problem } from './handlers.ts';
import { listHandlers, type PersonList } from './list-handlers.ts';

const AT_ONCE = { 'Retry-After': '0' };
const STEPS: JobStep['name'][] = ['HISTORY_FETCHED', 'FORECAST_MADE', 'SCORED', 'STORED'];

/** What the API holds about one person; tests look into it and change it. */
export interface Person {
  lists: PersonList[];
  /** What is on the list that everybody has. */
  watchlist: WatchlistEntry[];
  alerts: AlertRule[];
  /** The newest first. */
  events: AlertEvent[];
  mail: MailChoices;
  job: ForecastJob | null;
  deleted: boolean;
}

export function personWith(...watchlist: WatchlistEntry[]): Person {
  const main: PersonList = { id: 'main', name: 'Watchlist', entries: watchlist };
  return {
    lists: [main],
    get watchlist() {
      return main.entries;
    },
    set watchlist(entries) {
      main.entries = entries;
    },
    alerts: [],
    events: [],
    mail: { offered: true, alerts: false, digest: false, refusal: null },
    job: null,
    deleted: false,
  };
}

/** The signed-in half of the API. Each look at a job finds it one step further. */
export function personHandlers(person: Person) {
  return [
    ...listHandlers(person),
    ...alertHandlers(person),
    ...mailHandlers(person),
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
        watchlists: person.lists.map(({ id, name, feed }) => ({ id, name, hasFeed: feed !== undefined })),
        watchlist: person.lists.flatMap(({ id, entries }) =>
          entries.map(({ instrument, addedAt, note, buyPrice }) => ({
            list: id,
            symbol: instrument.symbol,
            addedAt,
            note,
            buyPrice,
          })),
        ),
        alerts: [],
        alertEvents: [],
        alertsRead: [],
        mail: [{ alerts: person.mail.alerts, digest: person.mail.digest, chosenAt: '2026-01-05T21:00:00Z' }],
        letters: [],
        forecastRequests: [],
      }),
    ),
    http.delete('*/api/account', () => {
      person.deleted = true;
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

function alertHandlers(person: Person) {
  return [
    http.get('*/api/alerts', () =>
      HttpResponse.json({
        rules: person.alerts,
        events: person.events,
        unread: person.events.filter(({ unread }) => unread).length,
      }),
    ),
    http.post<never, AlertRequest>('*/api/alerts', async ({ request }) => {
      const { symbol, condition } = await request.json();
      const instrument = INSTRUMENTS.find((known) => known.symbol === symbol);
      if (!instrument) return problem(404, 'Not Found', `There is no instrument with the symbol ${symbol}.`);
      const id = String(person.alerts.length).padStart(32, '0');
      const rule = { id, instrument, condition, createdAt: '2026-01-05T21:14:00Z' };
      person.alerts = [...person.alerts, rule];
      return HttpResponse.json(rule, { status: 201 });
    }),
    http.put<never, { until: string }>('*/api/alerts/read', async ({ request }) => {
      const { until } = await request.json();
      person.events = person.events.map((event) => ({ ...event, unread: event.unread && event.at > until }));
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete<{ id: string }>('*/api/alerts/:id', ({ params: { id } }) => {
      person.alerts = person.alerts.filter((rule) => rule.id !== id);
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

function mailHandlers(person: Person) {
  return [
    http.get('*/api/mail', () => HttpResponse.json(person.mail)),
    http.put<never, MailChoice>('*/api/mail', async ({ request }) => {
      person.mail = { ...person.mail, ...(await request.json()), refusal: null };
      return HttpResponse.json(person.mail);
    }),
  ];
}

function advanced(job: ForecastJob): ForecastJob {
  const name = STEPS[job.steps.length];
  if (!name || job.status === 'FAILED') return job;
  const steps = [...job.steps, { name, at: '2026-01-05T21:15:00Z' }];
  return { ...job, steps, status: name === 'STORED' ? 'SUCCEEDED' : 'RUNNING' };
}
