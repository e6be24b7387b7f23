import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import type { Instrument } from '../../api/contract';
import { isMissing } from '../../api/problem-error';
import { PageSkeleton } from '../../components/page-skeleton';
import { maySymbolBe } from '../../domain/instrument-path';
import { instrumentQuery } from '../../features/instrument/api/get-instrument';
import { InstrumentNotFound } from '../../features/instrument/components/instrument-not-found';

interface InstrumentRouteProps {
  /** The address of the page by the symbol as it is written here. */
  pathOf: (symbol: string) => string;
  children: (symbol: string, query: UseQueryResult<Instrument>) => ReactNode;
}

/** A page about the instrument that its address names, in whatever spelling. */
export function InstrumentRoute({ pathOf, children }: InstrumentRouteProps) {
  const spelled = useParams().symbol ?? '';
  const { search, hash } = useLocation();
  const query = useQuery(instrumentQuery(spelled));
  const symbol = query.data?.symbol ?? spelled;
  if (symbol !== spelled) return <Navigate to={{ pathname: pathOf(symbol), search, hash }} replace />;
  if (isMissing(query.error)) return <InstrumentNotFound symbol={spelled} reason={query.error} />;
  // Everything else is asked for by the symbol, so another spelling has to wait for it.
  if (!maySymbolBe(spelled) && query.isPending) return <PageSkeleton />;
  return children(spelled, query);
}
