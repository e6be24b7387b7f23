/** Text that spreadsheets would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A field of a CSV file (RFC 4180); text can never become a formula in a spreadsheet. */
export function csvField(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of a CSV file as fields, between which are commas, semicolons or tabs; empty lines are left out. */
export function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  let field = '';
  let quoted = false;
  const chars = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < chars.length; at++) {
    const char = chars.charAt(at);
    if (quoted && char === '"' && chars[at + 1] === '"') {
      field += '"';
      at++;
    } else if (char === '"' && (quoted || field.trim() === '')) {
      quoted = !quoted;
    } else if (quoted || !/[,;\t\n]/.test(char)) {
      field += char;
    } else {
      lines.at(-1)?.push(field);
      field = '';
      if (char === '\n') lines.push([]);
    }
  }
  lines.at(-1)?.push(field);
  return lines.filter((line) => line.some((value) => value.trim() !== ''));
}
