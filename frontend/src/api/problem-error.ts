import type { Problem } from './contract';

/** An answer of the API that is a problem (RFC 9457); its message is written for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/** The thing asked for does not exist or cannot exist; asking again changes nothing. */
export function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 404 || error.status === 400);
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's data, or a thrown {@link ProblemError}. */
export async function dataOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok && data !== undefined) {
    return data;
  }
  throw new ProblemError(
    response.status,
    isProblem(error) ? error.detail : 'The server did not answer properly.',
  );
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'detail' in error && typeof error.detail === 'string';
}
