import { queryOptions } from '@tanstack/react-query';
import type { AlertList } from './contract';
import { personalClient } from './personal-client';
import { dataOf } from './problem-error';

const ASKED_AGAIN_EVERY_MILLIS = 300_000;

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: ({ signal }): Promise<AlertList> => dataOf(personalClient.GET('/api/alerts', { signal })),
  refetchInterval: ASKED_AGAIN_EVERY_MILLIS,
});
