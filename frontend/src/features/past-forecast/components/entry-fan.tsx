import { useQuery } from '@tanstack/react-query';
import type { Forecast } from '../../../api/contract';
import { type FanOutcome, FanPlot } from '../../../chart/plots/fan-plot';
import { Skeleton } from '../../../components/skeleton';
import type { SettledSession } from '../../../domain/settled';
import { formatDate } from '../../../format/dates';
import { formatPercent } from '../../../format/numbers';
import { closesBeforeQuery } from '../api/get-closes-before';
import { historyOf } from '../history-of';
import styles from './past-forecast.module.css';

interface EntryFanProps {
  forecast: Forecast;
  sessions: readonly SettledSession[];
}

/** The fan as it was published, with what happened drawn over it. */
export function EntryFan({ forecast, sessions }: EntryFanProps) {
  const { instrument, asOf } = forecast;
  const query = useQuery(closesBeforeQuery(instrument.symbol, asOf));
  const outcomes = sessions.flatMap(({ horizon, close, inside80 }): FanOutcome[] =>
    close === null ? [] : [{ horizon, close, inside: inside80 === true }],
  );
  if (query.isPending) return <Skeleton height="24rem" />;
  // The fan can do without what was before it.
  const { closes, from } = historyOf(forecast, query.data ?? []);
  return (
    <figure className={styles.figure}>
      <figcaption className="small muted">
        {closes.length > 1 && `The last ${closes.length} closes up to ${formatDate(asOf)}, and the`}
        {closes.length === 1 && `From the close of ${formatDate(asOf)}, the`} ranges that were published.
        {outcomes.length > 0 &&
          ` A dot is a close inside its ${formatPercent(0.8)} range, a ring one outside.`}
      </figcaption>
      <FanPlot
        label={`${instrument.name}: the fan of ${formatDate(asOf)} with what happened afterwards; the table below has the numbers`}
        instrument={instrument}
        fan={forecast}
        history={closes}
        from={from}
        outcomes={outcomes}
      />
    </figure>
  );
}
