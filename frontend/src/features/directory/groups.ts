import type { ListedInstrument } from '../../api/contract';
import { locales } from '../../format/locale';

/** Instruments under one heading: all indices, or the stocks of one exchange. */
export interface Group {
  id: string;
  title: string;
  /** By the first letter where there are many, and else all in one part without a letter. */
  parts: Part[];
  count: number;
}

export interface Part {
  letter: string;
  instruments: ListedInstrument[];
}

const MANY = 30;
const BY_WORDS = new Intl.Collator(locales.dates, { numeric: true });

/** The indices in the order they came in, then the stocks by exchange and name. */
export function groupsOf(instruments: readonly ListedInstrument[]): Group[] {
  const indices = instruments.filter(({ kind }) => kind === 'INDEX');
  const stocks = instruments
    .filter(({ kind }) => kind === 'STOCK')
    .sort((a, b) => BY_WORDS.compare(a.exchangeName, b.exchangeName) || BY_WORDS.compare(a.name, b.name));
  return [
    ...(indices.length > 0 ? [groupOf('INDEX', 'Indices', [{ letter: '', instruments: indices }])] : []),
    ...groupedBy(stocks, ({ exchange }) => exchange).map(exchangeGroup),
  ];
}

function exchangeGroup([exchange, stocks]: [string, ListedInstrument[]]): Group {
  const parts = stocks.length > MANY ? groupedBy(stocks, firstLetter) : [['', stocks] as const];
  return groupOf(
    exchange,
    stocks[0]?.exchangeName ?? exchange,
    parts.map(([letter, part]) => ({ letter, instruments: part })),
  );
}

function groupOf(id: string, title: string, parts: Part[]): Group {
  return { id, title, parts, count: parts.reduce((sum, { instruments }) => sum + instruments.length, 0) };
}

function firstLetter({ name }: ListedInstrument): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '0–9';
}

/** The items by their keys, in the order in which each came first. */
function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return [...groups];
}
