import { personalClient } from '../../../api/personal-client';
import { doneOf } from '../../../api/problem-error';
import { type Change, type Notes, type Placement, symbolOf } from '../change';

// The page shows a change at once, so people may leave it while the request is still on its way.
const keepalive = true;

/** Makes the change where the list is kept. */
export async function sendChange(list: string, change: Change): Promise<void> {
  const path = { list, symbol: symbolOf(change) };
  switch (change.kind) {
    case 'remove':
      return doneOf(
        personalClient.DELETE('/api/watchlists/{list}/{symbol}', { params: { path }, keepalive }),
      );
    case 'note':
      return sendNotes(path, change.notes);
    case 'place':
      await sendPlacement(path, change);
      return sendNotes(path, change.withNotes ? notesOf(change) : {});
  }
}

function sendPlacement(path: { list: string; symbol: string }, { before }: Placement): Promise<void> {
  const body = before === undefined ? undefined : { before };
  return doneOf(
    personalClient.PUT('/api/watchlists/{list}/{symbol}', {
      params: { path },
      keepalive,
      ...(body && { body }),
    }),
  );
}

function notesOf({ entry: { note, buyPrice } }: Placement): Partial<Notes> {
  return { ...(note !== null && { note }), ...(buyPrice !== null && { buyPrice }) };
}

async function sendNotes(path: { list: string; symbol: string }, body: Partial<Notes>): Promise<void> {
  if (Object.keys(body).length === 0) return;
  await doneOf(
    personalClient.PUT('/api/watchlists/{list}/{symbol}/note', { params: { path }, keepalive, body }),
  );
}
