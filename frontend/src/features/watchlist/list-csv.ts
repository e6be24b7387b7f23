import type { Entry } from './change';
import { csvField } from './csv';

const COLUMNS: readonly (readonly [string, (entry: Entry) => string | number | null | undefined])[] = [
  ['symbol', ({ instrument }) => instrument.symbol],
  ['name', ({ instrument }) => instrument.name],
  ['exchange', ({ instrument }) => instrument.exchangeName],
  ['currency', ({ instrument }) => (instrument.kind === 'INDEX' ? 'points' : instrument.currency)],
  ['close', ({ quote }) => quote?.lastClose],
  ['date', ({ quote }) => quote?.asOf],
  ['next day', ({ forecast }) => forecast?.nextDay.date],
  ['low80', ({ forecast }) => forecast?.nextDay.low80],
  ['median', ({ forecast }) => forecast?.nextDay.median],
  ['high80', ({ forecast }) => forecast?.nextDay.high80],
  ['note', ({ note }) => note],
  ['buy price', ({ buyPrice }) => buyPrice],
];

/** A list as a CSV file, which can be imported again. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function listCsv(entries: readonly Entry[]): string {
  const lines = [
    COLUMNS.map(([heading]) => heading),
    ...entries.map((entry) => COLUMNS.map(([, fieldOf]) => csvField(fieldOf(entry)))),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** What the file of a list is called. */
export function fileName(list: string): string {
  const words = list.normalize('NFKD').replace(/[^\p{Letter}\p{Number}]+/gu, '-');
  return `${words.replace(/^-|-$/g, '') || 'watchlist'}.csv`;
}
