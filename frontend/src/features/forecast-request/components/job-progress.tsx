import type { ForecastJob } from '../../../api/contract';
import { stepsOf } from '../../../domain/steps';
import styles from './job-progress.module.css';

/** The steps of a running request as they happen. */
export function JobProgress({ job }: { job: ForecastJob | undefined }) {
  return (
    <ol className={styles.steps} aria-label="Steps of the request">
      {stepsOf(job).map(({ words, state }) => (
        <li key={words} className={styles[state]} aria-current={state === 'now' ? 'step' : undefined}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6.5" />
            {state === 'done' && <path d="m5 8.2 2.2 2.2L11 6" />}
          </svg>
          {words}
        </li>
      ))}
    </ol>
  );
}
