import { Link } from 'react-router';
import type { WatchlistSummary } from '../../../api/contract';
import { MAIN_LIST } from '../../../api/get-watchlist';
import styles from './list-nav.module.css';

interface ListNavProps {
  lists: readonly WatchlistSummary[];
  /** The list that is shown. */
  shown: string;
}

/** Leads from list to list, where there are several. */
export function ListNav({ lists, shown }: ListNavProps) {
  if (lists.length < 2) return null;
  return (
    <nav aria-label="Your lists">
      <ul className={styles.nav}>
        {lists.map(({ id, name, symbols }) => (
          <li key={id}>
            <Link className={styles.link} to={listPath(id)} aria-current={id === shown ? 'page' : undefined}>
              {name} <span aria-hidden="true">{symbols.length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where a list is shown. */
export function listPath(list: string): string {
  return list === MAIN_LIST ? '?' : `?list=${list}`;
}
