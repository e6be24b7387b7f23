import { queryOptions } from '@tanstack/react-query';
import type { AccountExport } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf } from '../../../api/problem-error';

/** Everything held about the person, as it is now. */
export function exportAccount(signal?: AbortSignal): Promise<AccountExport> {
  return dataOf(personalClient.GET('/api/account/export', { ...(signal && { signal }) }));
}

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => exportAccount(signal),
  // The page says what is held now, not what was held a minute ago.
  staleTime: 0,
});
