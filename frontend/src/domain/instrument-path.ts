/** The address of an instrument's page within the site. */
export function instrumentPath(symbol: string): string {
  return `/instruments/${encodeURIComponent(symbol)}`;
}

/** The permanent address of the forecast that was made as of a session. */
export function forecastPath(symbol: string, asOf: string): string {
  return `${instrumentPath(symbol)}/forecasts/${asOf}`;
}

/** Whether the text has the form in which symbols are written here, unlike ^GSPC, brk.b or LON:VOD. */
export function maySymbolBe(text: string): boolean {
  return /^[A-Z0-9.=-]{1,12}$/.test(text);
}
