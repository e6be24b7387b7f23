import { useState } from 'react';
import { failureWords } from '../../api/problem-error';
import { type Change, type Entry, type Placement, putBack } from './change';
import { useWatchlistChange } from './use-watchlist';

export interface News {
  words: string;
  urgent: boolean;
  /** Takes the change back, where that can be done. */
  undo: ((now: Entry[]) => void) | null;
}

/** Changes to the watchlist, each with the word that is to be said about it. */
export function useWatchlistNews(entries: Entry[]) {
  const [news, setNews] = useState<News | null>(null);
  const change = useWatchlistChange((error, failed) =>
    setNews({ words: refusalWords(error, failed), urgent: true, undo: null }),
  );

  function place(placement: Placement, words = `${nameOf(placement)} is on your watchlist.`) {
    change(placement);
    setNews({ words, urgent: false, undo: null });
  }

  function remove(entry: Entry) {
    const { name } = entry.instrument;
    change({ kind: 'remove', entry });
    setNews({
      words: `${name} is off your watchlist.`,
      urgent: false,
      undo: (now) => place(putBack(entry, entries, now), `${name} is back on your watchlist.`),
    });
  }

  return { news, place, remove };
}

function nameOf({ entry }: Change): string {
  return entry.instrument.name;
}

function refusalWords(error: Error, change: Change): string {
  const done = change.kind === 'remove' ? 'removed' : change.before === undefined ? 'added' : 'moved';
  return `${nameOf(change)} could not be ${done}, and your watchlist is as it was. ${failureWords(error)}`;
}
