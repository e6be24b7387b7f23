import { Button } from '../../../components/button';
import { ChangingText } from '../../../components/changing-text';
import { SignInButton } from '../../../session/components/sign-in-button';
import { useSession } from '../../../session/session';
import type { RequestState } from '../use-forecast-request';
import styles from './forecast-request.module.css';
import { JobProgress } from './job-progress';
import { RequestFailure } from './request-failure';

/** Asks for a forecast, then shows how far it has come. */
export function ForecastRequest({ request }: { request: RequestState }) {
  const { status } = useSession();
  const { ask, asking, job, failure, reason, outcome } = request;
  const running = asking || job !== undefined;

  if (status === 'signed-out') return <SignInButton>Sign in to ask for a forecast</SignInButton>;
  return (
    <div className={styles.request}>
      {!running && (failure || reason) && <RequestFailure failure={failure} reason={reason} />}
      {!running && outcome === 'nothing newer' && (
        <p className="small muted">
          There is no newer forecast to make yet: it needs new prices, and New York to have closed.
        </p>
      )}
      {/* Stays where it is while the request runs, so that the focus does too. */}
      <Button onClick={() => running || ask()} aria-disabled={running}>
        <ChangingText>
          {running ? 'Making the forecast…' : failure || reason ? 'Ask again' : 'Ask for a forecast'}
        </ChangingText>
      </Button>
      {running && <JobProgress job={job} />}
    </div>
  );
}
