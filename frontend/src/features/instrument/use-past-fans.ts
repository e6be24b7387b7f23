import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Bar, Forecast, Instrument } from '../../api/contract';
import { ledgerEntryQuery } from '../../api/get-ledger-entry';
import { recordQuery } from '../../api/get-record';
import { fanDates, inPricesOf } from '../../domain/past-fans';

interface PastFans {
  fans: readonly Forecast[];
  /** What there is to say of them; null where they are simply shown, or not asked for. */
  remark: string | null;
}

const NONE: readonly Forecast[] = [];

/** Some past forecasts, one after the other in time and in the prices of the chart; loaded when they are asked for. */
export function usePastFans({ symbol }: Instrument, bars: readonly Bar[], shown: boolean): PastFans {
  const record = useQuery({ ...recordQuery(symbol), enabled: shown });
  const dates = fanDates(record.data?.newest ?? []);
  const entries = useQueries({
    queries: dates.map((asOf) => ({ ...ledgerEntryQuery(symbol, asOf), enabled: shown })),
    combine,
  });
  const fans = useMemo(
    () => entries.forecasts.flatMap((forecast) => inPricesOf(bars, forecast) ?? []),
    [entries.forecasts, bars],
  );
  if (!shown) return { fans: NONE, remark: null };
  if (record.isError || entries.failed) return { fans, remark: 'unavailable right now' };
  if (record.isPending || entries.pending) return { fans: NONE, remark: 'loading…' };
  return { fans, remark: fans.length === 0 ? 'none yet' : null };
}

function combine(results: UseQueryResult<Forecast>[]) {
  return {
    forecasts: results.flatMap(({ data }) => data ?? []),
    pending: results.some(({ isPending }) => isPending),
    failed: results.some(({ isError }) => isError),
  };
}
