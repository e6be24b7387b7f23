/** The parameter of the page of alerts that names the instrument of a new one. */
export const ALERT_OF = 'for';

/** The address at which the form for an alert of an instrument is. */
export function alertPath(symbol: string): string {
  return `/alerts?${ALERT_OF}=${encodeURIComponent(symbol)}`;
}
