import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import type { LastOutcome } from '../../../api/contract';
import { forecastQuery } from '../../../api/get-forecast';
import { indicesQuery } from '../../../api/get-indices';
import { FanPlot } from '../../../chart/plots/fan-plot';
import { Skeleton } from '../../../components/skeleton';
import { useMarketNow } from '../../../components/use-market-now';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatDate, formatLongDate } from '../../../format/dates';
import { formatPercent } from '../../../format/numbers';
import { type ForecastIndex, leadIndex } from '../lead-index';
import styles from './lead-fan.module.css';

/** The fan that the site opens with, and what had been said for its last close. */
export function LeadFan() {
  const { data: indices, isPending } = useQuery(indicesQuery);
  const lead = indices && leadIndex(indices);
  // Drawn in steps, between which the page can be used.
  const ready = useDeferredValue(!isPending);
  if (!ready) return <Skeleton height="22rem" />;
  return lead ? <LeadFigure lead={lead} /> : null;
}

function LeadFigure({ lead }: { lead: ForecastIndex }) {
  const { instrument, forecast: summary, record } = lead;
  const { data: forecast, isPending } = useQuery(forecastQuery(instrument.symbol));
  const ready = useDeferredValue(!isPending);
  const now = useMarketNow();
  if (!ready) return <Skeleton height="22rem" />;
  // While the two are not of the same evening, one of them is about to be renewed.
  if (!forecast || forecast.asOf !== summary.asOf) return null;
  const last = record?.last.date === summary.asOf ? record.last : null;
  const said = last && { low: last.low80, high: last.high80, inside: last.inside80 };
  return (
    <figure>
      <figcaption className={styles.words}>
        <Link to={instrumentPath(instrument.symbol)} className={styles.name}>
          {instrument.name}
        </Link>
        : the last {summary.sparkline.length} closes, and the ranges of the next {forecast.horizons.length}.
        {last && ` ${barInWords(last, now)}`}
      </figcaption>
      <FanPlot
        label={`${instrument.name}: the closes up to ${formatDate(summary.asOf)} and the fan of the forecast after them`}
        instrument={instrument}
        fan={forecast}
        history={summary.sparkline}
        said={said}
      />
    </figure>
  );
}

/** What the bar and the mark at the last close are. */
function barInWords({ date, inside80 }: LastOutcome, now: Date): string {
  const close = inside80 ? 'a dot, was inside' : 'a ring, was outside';
  return `The bar is the ${formatPercent(0.8)} range said for ${formatLongDate(date, now)}; its close, ${close}.`;
}
