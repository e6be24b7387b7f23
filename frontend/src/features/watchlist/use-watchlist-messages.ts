import { useState } from 'react';
import { failureWords } from '../../api/problem-error';
import { type Change, type Entry, type Notes, type Placement, putBack } from './change';
import { useWatchlistChange } from './use-watchlist';

export interface Message {
  words: string;
  urgent: boolean;
  /** Undoes the change, where that is possible. */
  undo: ((now: Entry[]) => void) | null;
}

/** Changes to a list, each with the message to show about it. */
export function useWatchlistMessages(list: string, entries: Entry[]) {
  const [told, setTold] = useState<{ of: string; message: Message } | null>(null);
  const setMessage = (message: Message) => setTold({ of: list, message });
  const change = useWatchlistChange((error, failed) =>
    setMessage({ words: refusalWords(error, failed), urgent: true, undo: null }),
  );

  function place(placement: Placement, words = `${nameOf(placement)} is on your watchlist.`) {
    change(list, placement);
    setMessage({ words, urgent: false, undo: null });
  }

  function remove(entry: Entry) {
    const { name } = entry.instrument;
    change(list, { kind: 'remove', entry });
    setMessage({
      words: `${name} is off your watchlist.`,
      urgent: false,
      undo: (now) => place(putBack(entry, entries, now), `${name} is back on your watchlist.`),
    });
  }

  function note(entry: Entry, notes: Partial<Notes>) {
    change(list, { kind: 'note', entry, notes });
    setMessage({ words: `Your note about ${entry.instrument.name} is kept.`, urgent: false, undo: null });
  }

  function tell(words: string) {
    setMessage({ words, urgent: false, undo: null });
  }

  return { message: told?.of === list ? told.message : null, place, remove, note, tell };
}

function nameOf({ entry }: Change): string {
  return entry.instrument.name;
}

function refusalWords(error: Error, change: Change): string {
  return `${nameOf(change)} could not be ${doneTo(change)}; your watchlist has not changed. ${failureWords(error)}`;
}

function doneTo(change: Change): string {
  if (change.kind === 'remove') return 'removed';
  if (change.kind === 'note') return 'given a note';
  return change.before === undefined ? 'added' : 'moved';
}
