import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem-error';

const RETRIES = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // Offline, a request should fail at once rather than wait silently.
        networkMode: 'always',
        retry: (failures, error) => failures < RETRIES && mayBeTemporary(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Failures of the server or the network may be temporary; a refusal stays one. */
function mayBeTemporary(error: Error): boolean {
  return !(error instanceof ProblemError) || error.status >= 500;
}
