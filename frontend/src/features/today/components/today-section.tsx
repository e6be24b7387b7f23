import { lazy, Suspense } from 'react';
import type { Forecast } from '../../../api/contract';
import { useQuotes } from '../../../components/use-quotes';
import { eveningOf } from '../../../domain/todays-close';

// Most visits are on evenings, which have no session.
const Today = lazy(() => import('./today').then((module) => ({ default: module.Today })));

/** The session that is going on; nothing where there is none, or the forecast is of another one. */
export function TodaySection({ forecast }: { forecast: Forecast }) {
  const { symbol } = forecast.instrument;
  const quote = useQuotes([symbol], true).get(symbol);
  const evening = quote && eveningOf(forecast, quote);
  return quote && evening ? (
    <Suspense fallback={null}>
      <Today forecast={forecast} quote={quote} evening={evening} />
    </Suspense>
  ) : null;
}
