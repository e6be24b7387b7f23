import { stepsOf } from '../../../domain/steps';
import type { RequestState } from '../use-forecast-request';

interface RequestAnnouncementProps {
  name: string;
  request: RequestState;
}

/** Tells those who do not see the steps; it outlasts the button that gives way to the forecast. */
export function RequestAnnouncement({ name, request }: RequestAnnouncementProps) {
  return (
    <p role="status" className="visually-hidden">
      {wordsOf(name, request)}
    </p>
  );
}

function wordsOf(name: string, { asking, job, outcome }: RequestState): string {
  if (asking) return `Asking for a forecast of ${name}`;
  if (job) return stepsOf(job).find(({ state }) => state === 'now')?.words ?? '';
  if (outcome === 'nothing newer') return `There is no newer forecast of ${name} to make yet`;
  return outcome === 'newer' ? `The forecast of ${name} is here` : '';
}
