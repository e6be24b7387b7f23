import { useQuery } from '@tanstack/react-query';
import type { ForecastRecord, Instrument, LastOutcome, NextDayRecord } from '../../api/contract';
import { indicesQuery } from '../../api/get-indices';
import { recordQuery } from '../../api/get-record';
import { saidOf } from './said';

/** How the forecasts of the next session did, the last of them by itself. */
export type Tally = Pick<NextDayRecord, 'count' | 'inside80' | 'last'>;

/** What became of an instrument's last forecast; null where none has come due, undefined while it is being loaded. */
export function useLastOutcome({ kind, symbol }: Instrument): Tally | null | undefined {
  // The list of indices says it of each, so that the record itself need not be loaded for the first line.
  const isIndex = kind === 'INDEX';
  const indices = useQuery({ ...indicesQuery, enabled: isIndex });
  const record = useQuery({ ...recordQuery(symbol), enabled: !isIndex });
  if (isIndex ? indices.isPending : record.isPending) return undefined;
  if (!isIndex) return record.data ? tallyOf(record.data) : null;
  return indices.data?.find(({ instrument }) => instrument.symbol === symbol)?.record ?? null;
}

function tallyOf({ newest, summary }: ForecastRecord): Tally | null {
  const [last] = newest;
  const next = summary.find(({ horizon }) => horizon === 1);
  if (last === undefined || next === undefined) return null;
  return { count: next.count, inside80: Math.round(next.coverage80 * next.count), last: outcomeOf(last) };
}

function outcomeOf(session: ForecastRecord['newest'][number]): LastOutcome {
  const { date, range80, close, inside } = saidOf(session);
  return { date, low80: range80.low, high80: range80.high, close, inside80: inside };
}
