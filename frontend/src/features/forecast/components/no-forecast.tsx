import type { ReactNode } from 'react';
import type { Bar } from '../../../api/contract';
import { Notice } from '../../../components/notice';

interface NoForecastProps {
  bars: readonly Bar[] | undefined;
  /** Says that the prices have ended, where they have. */
  ended: string | undefined;
  /** How one is asked for. */
  action: ReactNode;
}

/** Shown instead of a forecast. */
export function NoForecast({ bars, ended, action }: NoForecastProps) {
  // Without any prices there is nothing to ask for, and the chart's place says so.
  if (bars?.length === 0) return null;
  return (
    <Notice title="No forecast has been made for this instrument" action={action}>
      <p>
        {ended} Its history is below. A forecast takes a few seconds: ranges for the next 20 sessions, and a
        back-test of such ranges on the last 250.
      </p>
    </Notice>
  );
}
