import { skipToken, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Instrument } from '../../api/contract';
import { ALERT_OF } from '../../domain/alert-path';
import { Alerts } from '../../features/alerts/components/alerts';
import { instrumentQuery } from '../../features/instrument/api/get-instrument';
import { SignInRequired } from '../../session/components/sign-in-required';
import { useSession } from '../../session/session';

/** What a person wants to be told of, and what they have been told. */
export function AlertsPage() {
  const { status } = useSession();
  const [params, setParams] = useSearchParams();
  const symbol = params.get(ALERT_OF) ?? '';
  const query = instrumentQuery(symbol);
  const { data } = useQuery({
    ...query,
    ...(status === 'signed-out' || symbol === '' ? { queryFn: skipToken } : {}),
  });

  function choose(instrument: Instrument | null) {
    setParams(instrument ? { [ALERT_OF]: instrument.symbol } : {}, { replace: true });
  }

  if (status === 'signed-out') {
    return (
      <SignInRequired title="Alerts">
        Alerts tell you of a close outside its range, a range that has become wider, a chance that has reached
        what you choose, or a report that is near.
      </SignInRequired>
    );
  }
  return <Alerts instrument={symbol === '' ? null : (data ?? null)} onChoose={choose} />;
}
