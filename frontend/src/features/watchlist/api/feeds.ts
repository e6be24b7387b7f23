import { personalClient } from '../../../api/personal-client';
import { dataOf, doneOf } from '../../../api/problem-error';

/** Gives the list's feed a new address, and tells it. */
export async function openFeed(list: string): Promise<string> {
  const made = await dataOf(
    personalClient.POST('/api/watchlists/{list}/feed', { params: { path: { list } } }),
  );
  return window.location.origin + made.path;
}

export function closeFeed(list: string): Promise<void> {
  return doneOf(personalClient.DELETE('/api/watchlists/{list}/feed', { params: { path: { list } } }));
}
