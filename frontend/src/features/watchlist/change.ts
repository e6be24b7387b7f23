import type { Instrument, LiveQuote, WatchlistEntry, WatchlistSummary } from '../../api/contract';

/**
 * An entry as the page holds it: one just added arrives with its prices and forecast once the server has answered, and one
 * whose session goes on has the price of now.
 */
export type Entry = WatchlistEntry & { arriving?: true; now?: LiveQuote | undefined };

/** What a person does to one of their lists. */
export type Change = Placement | Removal | Noting;

export interface Placement {
  kind: 'place';
  entry: Entry;
  /** The symbol it goes before, null for the end; undefined adds at the end and moves nothing. */
  before?: string | null;
  /** The entry comes back, and brings what was written down about it. */
  withNotes?: true;
}

export interface Removal {
  kind: 'remove';
  entry: Entry;
}

/** What is written down about an entry. */
export interface Notes {
  note: string | null;
  buyPrice: number | null;
}

export interface Noting {
  kind: 'note';
  entry: Entry;
  /** What has changed of it. */
  notes: Partial<Notes>;
}

export function symbolOf({ entry }: Change): string {
  return entry.instrument.symbol;
}

/** The list as it is after a change; the server does the same. */
export function applyChange(entries: Entry[], change: Change): Entry[] {
  const symbol = symbolOf(change);
  if (change.kind === 'note') {
    return entries.map((entry) =>
      entry.instrument.symbol === symbol ? { ...entry, ...noted(entry, change.notes) } : entry,
    );
  }
  const others = entries.filter(({ instrument }) => instrument.symbol !== symbol);
  if (change.kind === 'remove') return others;
  const held = entries.find(({ instrument }) => instrument.symbol === symbol);
  if (held && change.before === undefined) return entries;
  const index = others.findIndex(({ instrument }) => instrument.symbol === change.before);
  const place = index < 0 ? others.length : index;
  return [...others.slice(0, place), held ?? change.entry, ...others.slice(place)];
}

// The chances of another price come with the server's answer.
function noted(entry: Entry, notes: Partial<Notes>): Partial<Entry> {
  const samePrice = notes.buyPrice === undefined || notes.buyPrice === entry.buyPrice;
  return samePrice ? notes : { ...notes, chanceAbove: null };
}

/** The lists as they are after a change of one of them. */
export function applyToLists(lists: WatchlistSummary[], list: string, change: Change): WatchlistSummary[] {
  return lists.map((summary) =>
    summary.id === list ? { ...summary, symbols: symbolsAfter(summary.symbols, change) } : summary,
  );
}

function symbolsAfter(symbols: string[], change: Change): string[] {
  const symbol = symbolOf(change);
  if (change.kind === 'remove') return symbols.filter((other) => other !== symbol);
  return change.kind === 'note' || symbols.includes(symbol) ? symbols : [...symbols, symbol];
}

/** Moves an entry to a position, which ends at the list's ends; null when it is there already. */
export function moveTo(entries: readonly Entry[], entry: Entry, position: number): Placement | null {
  const from = indexOf(entries, entry);
  const to = Math.min(Math.max(position, 0), entries.length - 1);
  if (from === to) return null;
  const next = entries.toSpliced(from, 1)[to];
  return { kind: 'place', entry, before: next?.instrument.symbol ?? null };
}

/** Puts a removed entry back before the first of its former successors that is still listed. */
export function putBack(entry: Entry, former: readonly Entry[], now: readonly Entry[]): Placement {
  const successors = former.slice(indexOf(former, entry) + 1).map(({ instrument }) => instrument.symbol);
  const listed = new Set(now.map(({ instrument }) => instrument.symbol));
  const before = successors.find((symbol) => listed.has(symbol)) ?? null;
  return { kind: 'place', entry, before, withNotes: true };
}

/** Where an entry is, which may have got newer prices since. */
function indexOf(entries: readonly Entry[], { instrument: { symbol } }: Entry): number {
  return entries.findIndex(({ instrument }) => instrument.symbol === symbol);
}

export function arriving(instrument: Instrument): Entry {
  return {
    instrument,
    addedAt: new Date().toISOString(),
    lastSession: '',
    quote: null,
    forecast: null,
    widthPercentile: null,
    record: null,
    note: null,
    buyPrice: null,
    chanceAbove: null,
    arriving: true,
  };
}
