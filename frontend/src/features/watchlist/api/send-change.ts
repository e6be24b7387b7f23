import { personalClient } from '../../../api/personal-client';
import { doneOf } from '../../../api/problem-error';
import { type Change, symbolOf } from '../change';

// The page shows a change at once, so people may leave it while the request is still on its way.
const keepalive = true;

/** Makes the change where the watchlist is kept. */
export function sendChange(change: Change): Promise<void> {
  const path = { symbol: symbolOf(change) };
  if (change.kind === 'remove') {
    return doneOf(personalClient.DELETE('/api/watchlist/{symbol}', { params: { path }, keepalive }));
  }
  const body = change.before === undefined ? undefined : { before: change.before };
  return doneOf(
    personalClient.PUT('/api/watchlist/{symbol}', { params: { path }, keepalive, ...(body && { body }) }),
  );
}
