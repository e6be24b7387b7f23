import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';
import type { ContractDocument } from '../contract-document';

/** The contract of the API, from which the site's own types come too. */
export const contractQuery = queryOptions({
  queryKey: ['contract'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }): Promise<ContractDocument> => {
    const text = await dataOf(client.GET('/api/openapi.yaml', { parseAs: 'text', signal }));
    // Only this page reads YAML.
    const { parse } = await import('yaml');
    return parse(text);
  },
});
