import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { isMissing } from '../../api/problem-error';
import { instrumentQuery } from '../../features/instrument/api/get-instrument';
import { InstrumentNotFound } from '../../features/instrument/components/instrument-not-found';
import { InstrumentView } from './instrument-view';

/** One instrument: what will be, what was, how good such forecasts are, and where this one came from. */
export function InstrumentPage() {
  const symbol = (useParams().symbol ?? '').toUpperCase();
  const query = useQuery(instrumentQuery(symbol));
  if (isMissing(query.error)) return <InstrumentNotFound symbol={symbol} reason={query.error} />;
  return <InstrumentView key={symbol} symbol={symbol} query={query} />;
}
