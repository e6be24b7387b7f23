import { lazy, Suspense } from 'react';
import { RequestableForecast } from '../../features/forecast-request/components/requestable-forecast';
import { Watchlist } from '../../features/watchlist/components/watchlist';
import { SignInRequired } from '../../session/components/sign-in-required';
import { useSession } from '../../session/session';

// Most lists lack nothing.
const RequestAll = lazy(() =>
  import('../../features/forecast-request/components/request-all').then((module) => ({
    default: module.RequestAll,
  })),
);

export function WatchlistPage() {
  const { status } = useSession();
  if (status === 'signed-out') {
    return (
      <SignInRequired title="Watchlist">
        A watchlist keeps the instruments you follow on one page, each with its last close and its ranges for
        the next day and week. It is yours on every device you sign in on.
      </SignInRequired>
    );
  }
  return (
    <Watchlist
      renderRequestAll={(symbols) => (
        <Suspense>
          <RequestAll symbols={symbols} />
        </Suspense>
      )}
      renderRequestable={({ instrument, forecast }, draw) => (
        <RequestableForecast symbol={instrument.symbol} name={instrument.name} shown={forecast?.asOf}>
          {draw}
        </RequestableForecast>
      )}
    />
  );
}
