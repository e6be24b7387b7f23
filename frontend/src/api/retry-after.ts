/** How long an answer asks to wait before the next request; null where it does not say. */
export function retryAfterMillis({ headers }: Response): number | null {
  const seconds = Number.parseFloat(headers.get('Retry-After') ?? '');
  return seconds >= 0 ? seconds * 1000 : null;
}
