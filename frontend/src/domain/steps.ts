import type { ForecastJob, JobStep } from '../api/contract';

export interface Step {
  words: string;
  state: 'done' | 'now' | 'to-come';
}

const STEPS: readonly { name: JobStep['name']; doing: string; done: string }[] = [
  { name: 'HISTORY_FETCHED', doing: 'Fetching the history', done: 'History fetched' },
  { name: 'FORECAST_MADE', doing: 'Making the forecast', done: 'Forecast made' },
  {
    name: 'SCORED',
    doing: 'Back-testing it on the last 250 sessions',
    done: 'Back-tested on the last 250 sessions',
  },
  { name: 'STORED', doing: 'Storing it', done: 'Stored' },
];

/** All steps of a job, those to come included; none has begun before there is a job. */
export function stepsOf(job: ForecastJob | undefined): Step[] {
  const done = new Set(job?.steps.map(({ name }) => name));
  const current = STEPS.find(({ name }) => !done.has(name));
  return STEPS.map((step) => {
    if (done.has(step.name)) return { words: step.done, state: 'done' };
    if (step !== current) return { words: step.doing, state: 'to-come' };
    return job?.status === 'RUNNING'
      ? { words: step.doing, state: 'now' }
      : { words: 'Waiting for its turn', state: 'now' };
  });
}
