import type { Problem } from './contract';
import { retryAfterMillis } from './retry-after';

/** An answer of the API that is a problem (RFC 9457); its message is written for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    detail: string,
    /** When the server says that asking again makes sense. */
    readonly retryAt: Date | null = null,
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
  throw problemOf(response, error);
}

/** The same, or null where the server has none (204). */
export async function dataOrNoneOf<T>(answer: Promise<Answer<T>>): Promise<T | null> {
  return (await answer).response.status === 204 ? null : dataOf(answer);
}

/** Waits for an answer that carries nothing; throws a {@link ProblemError} when it is not a success. */
export async function doneOf(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) {
    throw problemOf(response, error);
  }
}

/** What went wrong, in a sentence for people. */
export function failureWords(error: unknown): string {
  return error instanceof ProblemError
    ? error.message
    : 'Stockcast could not be reached; the connection may be down.';
}

function problemOf(response: Response, error: unknown): ProblemError {
  const wait = retryAfterMillis(response);
  return new ProblemError(
    response.status,
    isProblem(error) ? error.detail : gatewayWords(response.status),
    wait === null ? null : new Date(Date.now() + wait),
  );
}

/** API Gateway's and CloudFront's own errors are no problems, and their messages are not written for people. */
const GATEWAY_WORDS: Readonly<Record<number, string>> = {
  401: 'Please sign in again.',
  403: 'The request was refused.',
  413: 'The request is too large.',
  429: 'There were too many requests. Please try again in a few minutes.',
  502: 'Stockcast is unavailable right now. Please try again in a few minutes.',
  503: 'Stockcast is unavailable right now. Please try again in a few minutes.',
  504: 'The answer took too long. Please try again in a few minutes.',
};

function gatewayWords(status: number): string {
  return GATEWAY_WORDS[status] ?? 'The server did not answer properly.';
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'detail' in error && typeof error.detail === 'string';
}
