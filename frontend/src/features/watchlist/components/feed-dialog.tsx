import { useId, useState } from 'react';
import type { WatchlistSummary } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { Button } from '../../../components/button';
import { FormDialog } from '../../../components/form-dialog';
import { closeFeed, openFeed } from '../api/feeds';
import { useListWork } from '../use-list-work';
import styles from './feed-dialog.module.css';

interface FeedDialogProps {
  list: WatchlistSummary;
  onClose: () => void;
}

/** Gives a list a feed, shows its address once, and ends it. */
export function FeedDialog({ list, onClose }: FeedDialogProps) {
  const { id, name, hasFeed } = list;
  const [address, setAddress] = useState('');
  const [told, setTold] = useState('');
  const opening = useListWork(id, () => openFeed(id), setAddress);
  const closing = useListWork(
    id,
    () => closeFeed(id),
    () => {
      setAddress('');
      setTold('The feed has ended.');
    },
  );
  const busy = opening.isPending || closing.isPending;
  const error = opening.error ?? closing.error;

  function open() {
    setTold('');
    closing.reset();
    opening.mutate(undefined);
  }

  function stop() {
    opening.reset();
    if (!busy) closing.mutate(undefined);
  }

  return (
    <FormDialog
      title={`Feed of “${name}”`}
      action={hasFeed ? 'Make a new address' : 'Make the address'}
      dismissal="Close"
      busy={busy}
      problem={error ? failureWords(error) : ''}
      onSubmit={open}
      onClose={onClose}
    >
      <p>
        Follow this list in a feed reader: each evening, what was said, where it closed, and the next range.
        Whoever knows the address can read it. Your name, notes and buy prices are not in it.
      </p>
      {address ? (
        <Address address={address} onTell={setTold} />
      ) : (
        hasFeed && <p>The address is not kept here and cannot be shown again. A new one ends the old one.</p>
      )}
      {hasFeed && (
        <p>
          <Button aria-disabled={busy} onClick={stop}>
            Stop the feed
          </Button>
        </p>
      )}
      <p role="status">{told}</p>
    </FormDialog>
  );
}

function Address({ address, onTell }: { address: string; onTell: (words: string) => void }) {
  const id = useId();

  function copy() {
    navigator.clipboard.writeText(address).then(
      () => onTell('Copied.'),
      () => onTell('The browser does not allow copying.'),
    );
  }

  return (
    <>
      <label htmlFor={id}>Address</label>
      <div className={styles.address}>
        <input id={id} readOnly value={address} onFocus={({ target }) => target.select()} />
        <Button onClick={copy}>Copy</Button>
      </div>
      <p>It is shown this once. Copy it to your feed reader now.</p>
    </>
  );
}
