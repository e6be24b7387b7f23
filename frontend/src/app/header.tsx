import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { Skeleton } from '../components/skeleton';
import { ThemeToggle } from '../features/theme/theme-toggle';
import styles from './header.module.css';
import { Wordmark } from './wordmark';

// The combo box weighs as much as all the rest of a page's frame: it follows the first paint.
const InstrumentSearch = lazy(() =>
  import('../features/search/components/instrument-search').then((module) => ({
    default: module.InstrumentSearch,
  })),
);

export function Header() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.home}>
          <Wordmark />
        </Link>
        <Suspense fallback={<Skeleton height="2.25rem" />}>
          <InstrumentSearch />
        </Suspense>
        <nav aria-label="Site" className={styles.nav}>
          <Link to="/about" className={styles.about}>
            How it works
          </Link>
          <ThemeToggle />
        </nav>
      </div>
    </header>
  );
}
