import { linesOf } from './csv';

const HEADINGS = new Set(['symbol', 'symbols', 'ticker', 'tickers']);

/**
 * The symbols in a text that somebody pasted or a file that they chose, each once. A table has a column with the heading
 * "symbol" or "ticker"; everything else is symbols with spaces, commas or lines between them.
 */
export function symbolsOf(text: string): string[] {
  const lines = linesOf(text);
  const [headings = [], ...rest] = lines;
  const column = headings.findIndex((heading) => HEADINGS.has(heading.trim().toLowerCase()));
  const written = column >= 0 ? rest.map((line) => line[column] ?? '') : lines.flat().flatMap(wordsOf);
  return [...new Set(written.map(symbolOf).filter((symbol) => symbol !== ''))];
}

function wordsOf(field: string): string[] {
  return field.split(/\s+/);
}

// The apostrophe keeps a spreadsheet from taking the field for a formula.
function symbolOf(field: string): string {
  return field.trim().replace(/^'/, '');
}
