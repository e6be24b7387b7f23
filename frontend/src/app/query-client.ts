import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem-error';

const RETRIES = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // Offline, a request should fail and say so rather than wait without a word.
        networkMode: 'always',
        retry: (failures, error) => failures < RETRIES && mayPass(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** A refusal stays a refusal; only the server's own failures and the network's may pass. */
function mayPass(error: Error): boolean {
  return !(error instanceof ProblemError) || error.status >= 500;
}
