import { Link } from 'react-router';
import { InstrumentSearch } from '../features/search/components/instrument-search';
import { ThemeToggle } from '../features/theme/theme-toggle';
import styles from './header.module.css';
import { Wordmark } from './wordmark';

export function Header() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.home}>
          <Wordmark />
        </Link>
        <InstrumentSearch />
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
