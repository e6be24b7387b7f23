import { failureWords, ProblemError } from '../../../api/problem-error';
import { formatMoment } from '../../../format/dates';

interface RequestFailureProps {
  /** The request itself failed, or nobody could say how the job does. */
  failure: Error | null;
  /** Why the job failed. */
  reason: string | null;
}

export function RequestFailure({ failure, reason }: RequestFailureProps) {
  const retryAt = failure instanceof ProblemError && failure.status === 429 ? failure.retryAt : null;
  return (
    <p role="alert" className="small">
      <strong>No forecast could be made.</strong> {failure ? failureWords(failure) : reason}
      {retryAt && ` More can be asked for from ${formatMoment(retryAt.toISOString())}.`}
    </p>
  );
}
