import { failureWords, ProblemError } from '../../../api/problem-error';
import { formatMoment } from '../../../format/dates';

interface RequestFailureProps {
  /** The request failed, or the state of the job could not be read. */
  failure: Error | null;
  /** Why the job failed. */
  reason: string | null;
}

export function RequestFailure({ failure, reason }: RequestFailureProps) {
  const retryAt = failure instanceof ProblemError && failure.status === 429 ? failure.retryAt : null;
  return (
    <p role="alert" className="small">
      <strong>No forecast could be made.</strong> {failure ? failureWords(failure) : reason}
      {retryAt && ` You can ask again from ${formatMoment(retryAt.toISOString())}.`}
    </p>
  );
}
