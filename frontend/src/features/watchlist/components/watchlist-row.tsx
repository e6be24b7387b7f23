import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { AlertLink } from '../../../components/alert-link';
import { LastClose } from '../../../components/last-close';
import { OutcomeLine } from '../../../components/outcome-line';
import { PriceNow } from '../../../components/price-now';
import { Skeleton } from '../../../components/skeleton';
import { Sparkline } from '../../../components/sparkline';
import { instrumentPath } from '../../../domain/instrument-path';
import type { Entry } from '../change';
import type { TableProps } from '../table-props';
import { EntryForecast } from './entry-forecast';
import styles from './watchlist-row.module.css';

interface WatchlistRowProps extends Pick<TableProps, 'scale' | 'renderRequestable' | 'renderNotes'> {
  entry: Entry;
  controls: ReactNode;
}

/** A month of sessions. */
const SHOWN_MARKS = 20;

/** An instrument: what became of its last forecast, its price, and its forecast. */
export function WatchlistRow(props: WatchlistRowProps) {
  const { entry, scale, renderRequestable, renderNotes, controls } = props;
  const { symbol, name, exchangeName } = entry.instrument;
  return (
    <article className={styles.row} aria-labelledby={`watched-${symbol}`}>
      <div className={styles.name}>
        <h2 id={`watched-${symbol}`} className={styles.title}>
          <Link to={instrumentPath(symbol)}>{name}</Link>
        </h2>
        <p className="small muted">{exchangeName}</p>
        <p className="small">
          <AlertLink instrument={entry.instrument} />
        </p>
      </div>
      {entry.record && (
        <div className={styles.outcome}>
          <OutcomeLine instrument={entry.instrument} record={entry.record} marks={SHOWN_MARKS} />
        </div>
      )}
      {entry.arriving ? <Skeleton height="4.25rem" /> : <Prices entry={entry} />}
      {entry.arriving ? (
        <Skeleton height="4.25rem" />
      ) : (
        renderRequestable(entry, ({ ask, announcement }) => (
          <>
            {announcement}
            <EntryForecast entry={entry} scale={scale} ask={ask} />
          </>
        ))
      )}
      <div className={styles.notes}>{renderNotes(entry)}</div>
      {controls && <div className={styles.controls}>{controls}</div>}
    </article>
  );
}

function Prices({ entry: { instrument, quote, forecast, now } }: { entry: Entry }) {
  if (quote === null) {
    return <p className={`${styles.close} small muted`}>Prices are unavailable right now.</p>;
  }
  const { asOf, lastClose, previousClose, sparkline } = quote;
  return (
    <>
      <div className={styles.close}>
        <LastClose instrument={instrument} asOf={asOf} lastClose={lastClose} previousClose={previousClose} />
        {now && forecast && (
          <PriceNow instrument={instrument} lastClose={lastClose} nextDay={forecast.nextDay} quote={now} />
        )}
      </div>
      <div className={styles.spark}>
        <Sparkline values={sparkline} label={`${instrument.name}, the last ${sparkline.length} closes`} />
      </div>
    </>
  );
}
