import { Link } from 'react-router';
import type { Bar } from '../../../api/contract';
import { Notice } from '../../../components/notice';
import { formatAge, formatDate, isRecent } from '../../../format/dates';

/** Stands in place of a forecast, and says how old the history is where it is old. */
export function NoForecast({ bars }: { bars: readonly Bar[] | undefined }) {
  const now = new Date();
  const last = bars?.at(-1)?.date;
  return (
    <Notice title="No forecast has been made for this instrument">
      <p>
        Its history is below
        {last !== undefined &&
          !isRecent(last, now) &&
          `; it ends on ${formatDate(last)}, ${formatAge(last, now)}`}
        . Forecasts are made for the indices after each session: the <Link to="/">overview</Link> has them
        all.
      </p>
    </Notice>
  );
}
