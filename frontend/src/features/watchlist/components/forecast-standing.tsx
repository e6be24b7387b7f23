import type { ReactNode } from 'react';
import { isOutOfDate, isOverdue } from '../../../domain/outlook';
import { formatDayMonth } from '../../../format/dates';
import type { Entry } from '../change';

interface ForecastStandingProps {
  entry: Entry;
  /** Asks for a forecast. */
  ask: ReactNode;
}

/** Why an entry has no ranges of sessions to come, and what can be done about it. */
export function ForecastStanding({ entry, ask }: ForecastStandingProps) {
  const { forecast } = entry;
  if (forecast === null) {
    return (
      <>
        <span className="muted">No forecast yet.</span> {ask}
      </>
    );
  }
  return (
    <>
      <span className="muted">
        Forecast of {formatDayMonth(forecast.asOf)}; {reason(entry)}
      </span>{' '}
      {isOverdue(entry) && ask}
    </>
  );
}

function reason(entry: Entry): string {
  if (!isOutOfDate(entry)) return 'prices are unavailable right now.';
  const due = formatDayMonth(entry.lastSession);
  return isOverdue(entry) ? `${due} has closed.` : `prices of ${due} are not in yet.`;
}
