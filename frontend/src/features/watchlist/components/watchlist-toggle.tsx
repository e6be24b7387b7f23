import { useState } from 'react';
import type { Instrument } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { ChangingText } from '../../../components/changing-text';
import { Skeleton } from '../../../components/skeleton';
import { SignInButton } from '../../../session/components/sign-in-button';
import { useSession } from '../../../session/session';
import { arriving } from '../change';
import { useWatchlist, useWatchlistChange } from '../use-watchlist';
import styles from './watchlist-toggle.module.css';

/** Adds an instrument to the person's watchlist, or takes it off. */
export function WatchlistToggle({ instrument }: { instrument: Instrument }) {
  const { status } = useSession();
  const { query, entries } = useWatchlist();
  const [failure, setFailure] = useState<string | null>(null);
  const change = useWatchlistChange((error) => setFailure(failureWords(error)));

  if (status === 'signed-out') return <SignInButton>Sign in to watch it</SignInButton>;
  if (query.isPending) return <Skeleton width="10rem" height="2.25rem" />;
  const entry = entries?.find((held) => held.instrument.symbol === instrument.symbol);

  function toggle() {
    setFailure(null);
    change(entry ? { kind: 'remove', entry } : { kind: 'place', entry: arriving(instrument) });
  }

  return (
    <div className={styles.toggle}>
      <Button onClick={toggle} aria-pressed={entry !== undefined}>
        <svg
          viewBox="0 0 16 16"
          width="16"
          height="16"
          className={entry ? styles.on : undefined}
          aria-hidden="true"
          focusable="false"
        >
          <path d="M4 2h8v12l-4-3-4 3z" />
        </svg>
        <ChangingText>{entry ? 'On your watchlist' : 'Add to watchlist'}</ChangingText>
      </Button>
      <p role="status" className="small">
        {failure && `Your watchlist has not changed: ${failure}`}
      </p>
    </div>
  );
}
