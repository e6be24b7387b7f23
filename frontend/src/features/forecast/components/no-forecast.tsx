import type { ReactNode } from 'react';
import type { Bar } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { useMarketNow } from '../../../components/use-market-now';
import { formatAge, formatDate, isRecent } from '../../../format/dates';

interface NoForecastProps {
  bars: readonly Bar[] | undefined;
  /** How one is asked for. */
  action: ReactNode;
}

/** Shown instead of a forecast; says how old the history is where it is old. */
export function NoForecast({ bars, action }: NoForecastProps) {
  const now = useMarketNow();
  const last = bars?.at(-1)?.date;
  // Without any prices there is nothing to ask for, and the chart's place says so.
  if (bars?.length === 0) return null;
  return (
    <Notice title="No forecast has been made for this instrument" action={action}>
      <p>
        Its history is below
        {last !== undefined &&
          !isRecent(last, now) &&
          `; it ends on ${formatDate(last)}, ${formatAge(last, now)}`}
        . A forecast takes a few seconds: ranges for the next 20 sessions, and a back-test of such ranges on
        the last 250.
      </p>
    </Notice>
  );
}
