import type { ReactNode } from 'react';
import type { Bar } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { formatAge, formatDate, isRecent } from '../../../format/dates';

interface NoForecastProps {
  bars: readonly Bar[] | undefined;
  /** How one is asked for. */
  action: ReactNode;
}

/** Stands in place of a forecast, and says how old the history is where it is old. */
export function NoForecast({ bars, action }: NoForecastProps) {
  const now = new Date();
  const last = bars?.at(-1)?.date;
  return (
    <Notice title="No forecast has been made for this instrument" action={action}>
      <p>
        Its history is below
        {last !== undefined &&
          !isRecent(last, now) &&
          `; it ends on ${formatDate(last)}, ${formatAge(last, now)}`}
        . A forecast from it takes some seconds: its ranges for the next 20 sessions, and how good such ranges
        would have been on the last 250.
      </p>
    </Notice>
  );
}
