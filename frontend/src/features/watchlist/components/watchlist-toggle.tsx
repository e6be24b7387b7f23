import { useState } from 'react';
import type { Instrument } from '../../../api/contract';
import { MAIN_LIST } from '../../../api/get-watchlist';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { ChangingText } from '../../../components/changing-text';
import { Skeleton } from '../../../components/skeleton';
import { SignInButton } from '../../../session/components/sign-in-button';
import { useSession } from '../../../session/session';
import { arriving } from '../change';
import { useWatchlistChange, useWatchlists } from '../use-watchlist';
import { ListMenu } from './list-menu';
import styles from './watchlist-toggle.module.css';

/** Adds an instrument to the list that everybody has, or takes it off; a menu does the same with the other lists. */
export function WatchlistToggle({ instrument }: { instrument: Instrument }) {
  const { status } = useSession();
  const { query, lists = [] } = useWatchlists();
  const [failure, setFailure] = useState<string | null>(null);
  const change = useWatchlistChange((error) => setFailure(failureWords(error)));

  if (status === 'signed-out') return <SignInButton>Sign in to watch it</SignInButton>;
  if (query.isPending) return <Skeleton width="10rem" height="2.25rem" />;
  const holders = lists.filter(({ symbols }) => symbols.includes(instrument.symbol)).map(({ id }) => id);
  const watched = holders.includes(MAIN_LIST);

  function toggle(list: string) {
    setFailure(null);
    const kind = holders.includes(list) ? 'remove' : 'place';
    change(list, { kind, entry: arriving(instrument) });
  }

  return (
    <div className={styles.toggle}>
      <div className={styles.buttons}>
        <Button onClick={() => toggle(MAIN_LIST)} aria-pressed={watched}>
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            className={watched ? styles.on : undefined}
            aria-hidden="true"
            focusable="false"
          >
            <path d="M4 2h8v12l-4-3-4 3z" />
          </svg>
          <ChangingText>{watched ? 'On your watchlist' : 'Add to watchlist'}</ChangingText>
        </Button>
        {lists.length > 1 && (
          <ListMenu name={instrument.name} lists={lists} holders={holders} onToggle={toggle} />
        )}
      </div>
      <p role="status" className="small">
        {failure && `Your watchlist has not changed: ${failure}`}
      </p>
    </div>
  );
}
