import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Forecast } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { RangeBar } from '../../../components/range-bar';
import { rangeName } from '../../../domain/analytics-sentences';
import { HORIZONS } from '../../../domain/horizons';
import { instrumentPath } from '../../../domain/instrument-path';
import { type PercentScale, percentScaleTo } from '../../../domain/percent-scale';
import { intervalOf, medianOf } from '../../../domain/quantiles';
import { percentSpan } from '../../../domain/range-words';
import { formatDate } from '../../../format/dates';
import { changeOf, formatPercent, formatRoundPercent } from '../../../format/numbers';
import styles from './compare-table.module.css';

export interface ComparedRow {
  symbol: string;
  query: UseQueryResult<Forecast | null> | undefined;
}

interface CompareTableProps {
  own: string;
  rows: readonly ComparedRow[];
  onRemove: (symbol: string) => void;
}

/** Each instrument with its ranges of the next day, week and month, one scale a column. */
export function CompareTable({ own, rows, onRemove }: CompareTableProps) {
  const forecasts = rows.flatMap(({ query }) => query?.data ?? []);
  const scales = HORIZONS.map((horizon) =>
    percentScaleTo(
      Math.max(
        0,
        ...forecasts.flatMap((forecast) => Object.values(movesAt(forecast, horizon) ?? {}).map(Math.abs)),
      ),
    ),
  );
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption>
        {formatPercent(0.8)} ranges in per cent of the last close; the bars of a column share its scale
      </caption>
      <thead>
        <tr>
          <th scope="col">Instrument</th>
          {HORIZONS.map((horizon, place) => (
            <th key={horizon} scope="col">
              {rangeName(horizon)}
              <span className={styles.scale}>±{formatRoundPercent(scales[place]?.reach ?? 0)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ symbol, query }) => (
          <tr key={symbol}>
            <th scope="row">
              <Link to={instrumentPath(symbol)} className={symbol === own ? table.strong : undefined}>
                {query?.data?.instrument.name ?? symbol}
              </Link>
              {query?.data && <span className={styles.below}>{formatDate(query.data.asOf)}</span>}
              {symbol !== own && (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={`Remove ${query?.data?.instrument.name ?? symbol}`}
                  onClick={() => onRemove(symbol)}
                >
                  Remove
                </button>
              )}
            </th>
            <Ranges query={query} scales={scales} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ranges({ query, scales }: Pick<ComparedRow, 'query'> & { scales: readonly PercentScale[] }) {
  const forecast = query?.data;
  if (!forecast) return <td colSpan={HORIZONS.length}>{stateOf(query)}</td>;
  return HORIZONS.map((horizon, place) => {
    const moves = movesAt(forecast, horizon);
    const scale = scales[place];
    return (
      <td key={horizon}>
        {moves && scale && (
          <>
            {percentSpan(moves.low, moves.high)}
            <RangeBar {...moves} scale={scale} />
          </>
        )}
      </td>
    );
  });
}

function stateOf(query: ComparedRow['query']): string {
  if (query?.isError) return 'Its forecast could not be loaded.';
  return query?.data === null ? 'No forecast yet; its own page can ask for one.' : 'Loading…';
}

function movesAt({ horizons, levels, lastClose }: Forecast, wanted: number) {
  const session = horizons.find(({ horizon }) => horizon === wanted);
  if (session === undefined) return null;
  const { low, high } = intervalOf(levels, session.quantiles, 0.8);
  return {
    low: changeOf(lastClose, low),
    middle: changeOf(lastClose, medianOf(levels, session.quantiles)),
    high: changeOf(lastClose, high),
  };
}
