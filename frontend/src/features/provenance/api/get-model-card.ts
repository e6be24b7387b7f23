import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

export function modelCardQuery(modelVersion: string) {
  return queryOptions({
    queryKey: ['models', modelVersion],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/models/{modelVersion}', { params: { path: { modelVersion } }, signal })),
    // A model version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
