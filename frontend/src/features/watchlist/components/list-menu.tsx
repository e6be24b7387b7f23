import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import type { WatchlistSummary } from '../../../api/contract';
import { ChangingText } from '../../../components/changing-text';
import styles from './list-menu.module.css';

interface ListMenuProps {
  /** What the instrument is called. */
  name: string;
  lists: readonly WatchlistSummary[];
  /** The lists that it is on. */
  holders: readonly string[];
  onToggle: (list: string) => void;
}

/** Chooses the lists that an instrument is on. */
export function ListMenu({ name, lists, holders, onToggle }: ListMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);

  function closeOnEscape({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }

  function closeWithoutFocus({ relatedTarget }: FocusEvent) {
    if (relatedTarget && menu.current && !menu.current.contains(relatedTarget)) menu.current.open = false;
  }

  return (
    <details ref={menu} className={styles.menu} onKeyDown={closeOnEscape} onBlur={closeWithoutFocus}>
      <summary className={styles.summary}>
        <ChangingText>{`On ${holders.length} of ${lists.length} lists`}</ChangingText>
      </summary>
      <fieldset className={styles.lists}>
        <legend className="visually-hidden">Lists that {name} is on</legend>
        {lists.map((list) => (
          <label key={list.id} className={styles.list}>
            <input type="checkbox" checked={holders.includes(list.id)} onChange={() => onToggle(list.id)} />
            {list.name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
