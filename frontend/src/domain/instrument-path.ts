/** The address of an instrument's page within the site. */
export function instrumentPath(symbol: string): string {
  return `/instruments/${encodeURIComponent(symbol)}`;
}
