import { useState } from 'react';
import { failureWords } from '../../api/problem-error';
import { type Change, type Entry, type Placement, putBack } from './change';
import { useWatchlistChange } from './use-watchlist';

export interface Message {
  words: string;
  urgent: boolean;
  /** Undoes the change, where that is possible. */
  undo: ((now: Entry[]) => void) | null;
}

/** Changes to the watchlist, each with the message to show about it. */
export function useWatchlistMessages(entries: Entry[]) {
  const [message, setMessage] = useState<Message | null>(null);
  const change = useWatchlistChange((error, failed) =>
    setMessage({ words: refusalWords(error, failed), urgent: true, undo: null }),
  );

  function place(placement: Placement, words = `${nameOf(placement)} is on your watchlist.`) {
    change(placement);
    setMessage({ words, urgent: false, undo: null });
  }

  function remove(entry: Entry) {
    const { name } = entry.instrument;
    change({ kind: 'remove', entry });
    setMessage({
      words: `${name} is off your watchlist.`,
      urgent: false,
      undo: (now) => place(putBack(entry, entries, now), `${name} is back on your watchlist.`),
    });
  }

  return { message, place, remove };
}

function nameOf({ entry }: Change): string {
  return entry.instrument.name;
}

function refusalWords(error: Error, change: Change): string {
  const done = change.kind === 'remove' ? 'removed' : change.before === undefined ? 'added' : 'moved';
  return `${nameOf(change)} could not be ${done}; your watchlist has not changed. ${failureWords(error)}`;
}
