import { Link } from 'react-router';
import type { Miss } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { Section } from '../../../components/section';
import { forecastPath, instrumentPath } from '../../../domain/instrument-path';
import { intervalOf, LEVELS, medianOf } from '../../../domain/quantiles';
import { formatDate } from '../../../format/dates';
import {
  changeOf,
  forecastFormat,
  formatDecimal,
  formatPercent,
  formatSignedPercent,
} from '../../../format/numbers';
import type { RecordKind } from '../use-record-choice';
import styles from './worst-misses.module.css';

interface WorstMissesProps {
  misses: readonly Miss[];
  kind: RecordKind;
}

/** The closes that fell farthest outside what was said for them. */
export function WorstMisses({ misses, kind }: WorstMissesProps) {
  return (
    <Section title="The worst misses">
      {misses.length === 0 ? (
        <p>No next close has been outside its {formatPercent(0.95)} range yet.</p>
      ) : (
        <>
          <p className="reading">
            The next closes that fell farthest outside. A miss of 1 is at the end of the {formatPercent(0.95)}{' '}
            range, a miss of 2 twice as far from the middle.
            {kind === 'live' && ' Each leads to the forecast as it was published.'}
          </p>
          <table className={`${table.table} ${styles.table}`}>
            <caption className="visually-hidden">
              The {misses.length} worst misses, the farthest first
            </caption>
            <thead>
              <tr>
                <th scope="col">Session</th>
                <th scope="col">{formatPercent(0.95)} range</th>
                <th scope="col">Close</th>
                <th scope="col">From the middle</th>
                <th scope="col">Miss</th>
              </tr>
            </thead>
            <tbody>
              {misses.map((miss) => (
                <Row key={`${miss.instrument.symbol} ${miss.session.date}`} miss={miss} kind={kind} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}

function Row({ miss, kind }: { miss: Miss; kind: RecordKind }) {
  const { instrument, session, distance } = miss;
  const { symbol, name } = instrument;
  const { low, high } = intervalOf(LEVELS, session.quantiles, 0.95);
  const price = forecastFormat(instrument, session.close);
  // Only a published forecast has an address.
  const address = kind === 'live' ? forecastPath(symbol, session.asOf) : instrumentPath(symbol);
  return (
    <tr>
      <th scope="row">
        <Link to={address}>
          {name}, {formatDate(session.date)}
        </Link>
      </th>
      <td>
        {price(low)} – {price(high)}
      </td>
      <td>{price(session.close)}</td>
      <td>{formatSignedPercent(changeOf(medianOf(LEVELS, session.quantiles), session.close))}</td>
      <td className={table.strong}>{formatDecimal(distance, 1)}</td>
    </tr>
  );
}
