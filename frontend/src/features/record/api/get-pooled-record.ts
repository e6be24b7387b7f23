import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import type { PooledRecord } from '../../../api/contract';
import { dataOrNoneOf } from '../../../api/problem-error';

/** The record of all instruments; null while there is none. */
export const pooledRecordQuery = queryOptions({
  queryKey: ['record'],
  queryFn: ({ signal }): Promise<PooledRecord | null> => dataOrNoneOf(client.GET('/api/record', { signal })),
});
