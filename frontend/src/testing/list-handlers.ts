import { HttpResponse, http } from 'msw';
import type { WatchlistEntry } from '../api/contract.ts';
import { INSTRUMENTS } from './fixtures/instruments.ts';
import { entryOf } from './fixtures/watchlists.ts';
import { problem } from './handlers.ts';

/** A list of a person; tests look into it and change it. */
export interface PersonList {
  id: string;
  name: string;
  entries: WatchlistEntry[];
  /** How many addresses its feed has had; absent where it has none. */
  feed?: number | undefined;
}

interface ListOwner {
  lists: PersonList[];
}

type OfEntry = { list: string; symbol: string };

const done = () => new HttpResponse(null, { status: 204 });
const noSuchList = () => problem(404, 'Not Found', 'There is no such list.');

/** The person's lists. */
export function listHandlers(person: ListOwner) {
  const find = (id: string) => person.lists.find((list) => list.id === id);
  return [
    http.get('*/api/watchlists', () => HttpResponse.json({ lists: person.lists.map(summaryOf) })),
    http.post<never, { name: string }>('*/api/watchlists', async ({ request }) => {
      const { name } = await request.json();
      const made = { id: String(person.lists.length).padStart(12, '0'), name, entries: [] };
      person.lists.push(made);
      return HttpResponse.json(summaryOf(made), { status: 201 });
    }),
    http.get<{ list: string }>('*/api/watchlists/:list', ({ params }) => {
      const list = find(params.list);
      return list ? HttpResponse.json(list) : noSuchList();
    }),
    http.put<{ list: string }, { name?: string; before?: string | null }>(
      '*/api/watchlists/:list',
      async ({ params, request }) => {
        const list = find(params.list);
        if (!list) return noSuchList();
        const { name, before } = await request.json();
        if (name !== undefined) list.name = name;
        if (before !== undefined) moveList(person, list, before);
        return done();
      },
    ),
    http.delete<{ list: string }>('*/api/watchlists/:list', ({ params }) => {
      person.lists = person.lists.filter(({ id }) => id !== params.list);
      return done();
    }),
    http.post<{ list: string }, { symbols: string[] }>(
      '*/api/watchlists/:list/import',
      async ({ params, request }) => {
        const list = find(params.list);
        return list ? HttpResponse.json(imported(list, (await request.json()).symbols)) : noSuchList();
      },
    ),
    http.post<{ list: string }>('*/api/watchlists/:list/feed', ({ params }) => {
      const list = find(params.list);
      if (!list) return noSuchList();
      list.feed = (list.feed ?? 0) + 1;
      return HttpResponse.json({ path: `/api/feeds/lists/secret-${list.feed}` }, { status: 201 });
    }),
    http.delete<{ list: string }>('*/api/watchlists/:list/feed', ({ params }) => {
      const list = find(params.list);
      if (list) list.feed = undefined;
      return done();
    }),
    http.put<OfEntry>('*/api/watchlists/:list/:symbol', async ({ params, request }) => {
      const list = find(params.list);
      const body = await request.text();
      if (list) place(list, params.symbol, body === '' ? undefined : JSON.parse(body).before);
      return list ? done() : noSuchList();
    }),
    http.delete<OfEntry>('*/api/watchlists/:list/:symbol', ({ params }) => {
      const list = find(params.list);
      if (list) list.entries = list.entries.filter(({ instrument }) => instrument.symbol !== params.symbol);
      return done();
    }),
    http.put<OfEntry, Partial<WatchlistEntry>>(
      '*/api/watchlists/:list/:symbol/note',
      async ({ params, request }) => {
        const notes = await request.json();
        const entry = find(params.list)?.entries.find(
          ({ instrument }) => instrument.symbol === params.symbol,
        );
        return entry && Object.assign(entry, notes) ? done() : noSuchList();
      },
    ),
  ];
}

function summaryOf({ id, name, entries, feed }: PersonList) {
  const symbols = entries.map(({ instrument }) => instrument.symbol);
  return { id, name, symbols, hasFeed: feed !== undefined };
}

function moveList(person: ListOwner, list: PersonList, before: string | null) {
  const others = person.lists.filter((other) => other !== list);
  const at = others.findIndex(({ id }) => id === before);
  others.splice(at < 0 ? others.length : at, 0, list);
  person.lists = others;
}

function imported(list: PersonList, symbols: string[]) {
  const outcome = {
    added: [] as string[],
    alreadyThere: [] as string[],
    unknown: [] as string[],
    leftOut: [] as string[],
  };
  for (const symbol of symbols) {
    const known = INSTRUMENTS.some((instrument) => instrument.symbol === symbol);
    const listed = list.entries.some(({ instrument }) => instrument.symbol === symbol);
    outcome[!known ? 'unknown' : listed ? 'alreadyThere' : 'added'].push(symbol);
    place(list, symbol, undefined);
  }
  return outcome;
}

function place(list: PersonList, symbol: string, before: string | null | undefined) {
  const at = (wanted: string | null) =>
    list.entries.findIndex(({ instrument }) => instrument.symbol === wanted);
  const held = list.entries[at(symbol)];
  if (held && before === undefined) return;
  const instrument = INSTRUMENTS.find((known) => known.symbol === symbol);
  const entry = held ?? (instrument && entryOf(instrument));
  if (!entry) return;
  list.entries = list.entries.filter((other) => other !== held);
  const place = before ? at(before) : -1;
  list.entries.splice(place < 0 ? list.entries.length : place, 0, entry);
}
