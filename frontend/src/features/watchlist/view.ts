import { useState } from 'react';
import type { Entry } from './change';
import { COLUMNS, type Column, type ColumnId } from './columns';

const KEY = 'stockcast-watchlist';

/** How this browser shows watchlists. */
export interface View {
  form: 'compact' | 'roomy';
  /** The columns that the compact table leaves out. */
  hidden: readonly ColumnId[];
}

const USUAL: View = { form: 'compact', hidden: [] };

/** The view as it was last chosen in this browser, and how to choose another. */
export function useView(): [View, (changes: Partial<View>) => void] {
  const [view, setView] = useState(remembered);
  function choose(changes: Partial<View>) {
    const chosen = { ...view, ...changes };
    setView(chosen);
    remember(chosen);
  }
  return [view, choose];
}

/** The columns that a view shows beside the name; that of prices of now only while an entry has one. */
export function shownColumns({ hidden }: View, entries: readonly Entry[]): readonly Column[] {
  const quoted = entries.some(({ now }) => now);
  return COLUMNS.filter(({ id }) => id !== 'name' && !hidden.includes(id) && (id !== 'now' || quoted));
}

function remembered(): View {
  try {
    const { form, hidden } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      form: form === 'roomy' ? 'roomy' : 'compact',
      hidden: Array.isArray(hidden) ? COLUMNS.map(({ id }) => id).filter((id) => hidden.includes(id)) : [],
    };
  } catch {
    // Storage can be forbidden, or hold what something else wrote; then each visit begins as usual.
    return USUAL;
  }
}

function remember(view: View): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // See remembered.
  }
}
