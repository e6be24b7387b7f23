import { Link } from 'react-router';
import type { ListedInstrument } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { instrumentPath } from '../../../domain/instrument-path';
import { formatDate } from '../../../format/dates';
import type { Group, Part } from '../groups';
import styles from './directory-table.module.css';

/** The instruments of a group, with what there is of each here. */
export function DirectoryTable({ group }: { group: Group }) {
  return (
    <table className={`${table.table} ${styles.table}`} aria-label={group.title}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Symbol</th>
          <th scope="col">Prices here</th>
          <th scope="col">Forecast</th>
        </tr>
      </thead>
      {group.parts.map((part) => (
        <PartRows key={part.letter} part={part} />
      ))}
    </table>
  );
}

function PartRows({ part: { letter, instruments } }: { part: Part }) {
  return (
    <tbody>
      {letter && (
        <tr className={styles.letter}>
          <th scope="rowgroup" colSpan={4}>
            {letter}
          </th>
        </tr>
      )}
      {instruments.map((instrument) => (
        <Row key={instrument.symbol} instrument={instrument} />
      ))}
    </tbody>
  );
}

function Row({ instrument }: { instrument: ListedInstrument }) {
  const { symbol, name, kind, exchangeName, pricesEnd } = instrument;
  return (
    <tr>
      <th scope="row">
        <Link to={instrumentPath(symbol)}>{name}</Link>
        {kind === 'INDEX' && <span className={styles.exchange}>{exchangeName}</span>}
      </th>
      <td>{symbol}</td>
      {pricesEnd ? (
        <td colSpan={2} className="muted">
          Prices end on {formatDate(pricesEnd)}
        </td>
      ) : (
        <Holdings instrument={instrument} />
      )}
    </tr>
  );
}

function Holdings({ instrument }: { instrument: ListedInstrument }) {
  const { hasPrices, hasForecast } = instrument;
  return (
    <>
      <td className={hasPrices ? undefined : 'muted'}>{hasPrices ? 'Yes' : 'No'}</td>
      <td className={hasForecast ? undefined : 'muted'}>{forecastWords(instrument)}</td>
    </>
  );
}

function forecastWords({ hasPrices, hasForecast }: ListedInstrument): string {
  if (hasForecast === undefined) return 'Unknown right now';
  if (hasForecast) return 'Yes';
  return hasPrices ? 'Not yet' : 'No';
}
