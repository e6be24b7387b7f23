import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { isMissing } from '../../api/problem-error';
import { PageSkeleton } from '../../components/page-skeleton';
import { instrumentPath, maySymbolBe } from '../../domain/instrument-path';
import { instrumentQuery } from '../../features/instrument/api/get-instrument';
import { InstrumentNotFound } from '../../features/instrument/components/instrument-not-found';
import { InstrumentView } from './instrument-view';

/** One instrument: what will be, what was, how good such forecasts are, and where this one came from. */
export function InstrumentPage() {
  const spelled = useParams().symbol ?? '';
  const { search, hash } = useLocation();
  const query = useQuery(instrumentQuery(spelled));
  const symbol = query.data?.symbol ?? spelled;
  if (symbol !== spelled) return <Navigate to={{ pathname: instrumentPath(symbol), search, hash }} replace />;
  if (isMissing(query.error)) return <InstrumentNotFound symbol={spelled} reason={query.error} />;
  // Everything else is asked for by the symbol, so another spelling has to wait for it.
  if (!maySymbolBe(spelled) && query.isPending) return <PageSkeleton />;
  return <InstrumentView key={spelled} symbol={spelled} query={query} />;
}
