import { expect, it } from 'vitest';
import type { ForecastJob, JobStep } from '../api/contract';
import { stepsOf } from './steps';

const jobWith = (status: ForecastJob['status'], ...names: JobStep['name'][]): ForecastJob => ({
  id: 'a',
  symbol: 'KO',
  status,
  steps: names.map((name) => ({ name, at: '2026-01-05T21:15:00Z' })),
  reason: null,
  requestedAt: '2026-01-05T21:14:00Z',
});

it('queuedJob_shouldWaitForItsTurn', () => {
  expect(stepsOf(jobWith('QUEUED'))[0]).toEqual({ words: 'Waiting for its turn', state: 'now' });
});

it('runningJob_shouldShowWhatIsDoneAndWhatIsBeingDone', () => {
  expect(
    stepsOf(jobWith('RUNNING', 'HISTORY_FETCHED')).map(({ words, state }) => `${state}: ${words}`),
  ).toEqual([
    'done: History fetched',
    'now: Making the forecast',
    'to-come: Back-testing it on the last 250 sessions',
    'to-come: Storing it',
  ]);
});

it('finishedJob_shouldHaveNothingLeft', () => {
  const done = stepsOf(jobWith('SUCCEEDED', 'HISTORY_FETCHED', 'FORECAST_MADE', 'SCORED', 'STORED'));
  expect(done.every(({ state }) => state === 'done')).toBe(true);
});
