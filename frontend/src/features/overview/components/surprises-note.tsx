import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicesQuery } from '../../../api/get-indices';
import { useMarketNow } from '../../../components/use-market-now';
import { nameInSentence } from '../../../domain/forecast-sentences';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatLongDate } from '../../../format/dates';
import { forecastFormat, formatDecimal, formatPercent } from '../../../format/numbers';
import { type Surprise, surprisesAmong } from '../surprises';
import styles from './surprises-note.module.css';

/** Which of the last closes came as a surprise, and how many of them chance brings. */
export function SurprisesNote() {
  const { data: indices, isPending } = useQuery(indicesQuery);
  const { surprises, count } = surprisesAmong(indices ?? []);
  if (isPending) return <div className={`${styles.note} ${styles.pending}`} aria-hidden="true" />;
  if (count === 0) return null;
  return (
    <section className={styles.note} aria-labelledby="surprises-heading">
      <h2 id="surprises-heading" className={styles.title}>
        Surprises today
      </h2>
      {surprises.length === 0 ? (
        <p>
          None: each of the {count} last closes was within the middle {formatPercent(0.9)} of its forecast.
        </p>
      ) : (
        <ul>
          {surprises.map((surprise) => (
            <li key={surprise.instrument.symbol}>
              <SurpriseWords {...surprise} />
            </li>
          ))}
        </ul>
      )}
      <p className="small muted">
        A close below {formatPercent(0.05)} or above {formatPercent(0.95)} of its forecast. One close in ten
        should be: {formatDecimal(count / 10, 1)} of {count}.
      </p>
    </section>
  );
}

function SurpriseWords({ instrument, last, beyond, side }: Surprise) {
  const now = useMarketNow();
  const price = forecastFormat(instrument, last.close);
  return (
    <>
      On {formatLongDate(last.date, now)}{' '}
      <Link to={instrumentPath(instrument.symbol)}>{nameInSentence(instrument)}</Link> closed at{' '}
      {price(last.close)}, {side} {formatPercent(beyond, beyond > 0.99 ? 1 : 0)} of what had been forecast.
    </>
  );
}
