import { Link } from 'react-router';
import { InstrumentSearch } from '../features/search/components/instrument-search';
import { AccountMenu } from '../session/components/account-menu';
import { SignInButton } from '../session/components/sign-in-button';
import { UnreadCount } from '../session/components/unread-count';
import { useSession } from '../session/session';
import { useUnreadAlerts } from '../session/use-unread-alerts';
import styles from './header.module.css';
import { ThemeToggle } from './theme-toggle';
import { Wordmark } from './wordmark';

export function Header() {
  const { status } = useSession();
  const unread = useUnreadAlerts();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.home}>
          <Wordmark />
        </Link>
        <InstrumentSearch />
        <nav aria-label="Site" className={styles.nav}>
          <Link to="/instruments" className={styles.link}>
            Instruments
          </Link>
          <Link to="/record" className={styles.link}>
            Record
          </Link>
          <Link to="/about" className={styles.link}>
            How it works
          </Link>
          {status === 'signed-in' && (
            <>
              <Link to="/watchlist" className={styles.link}>
                Watchlist
              </Link>
              <Link to="/alerts" className={styles.link}>
                Alerts
                <UnreadCount unread={unread} />
              </Link>
            </>
          )}
          <ThemeToggle />
          {status === 'signed-in' ? <AccountMenu /> : <SignInButton className={styles.signIn} />}
        </nav>
      </div>
    </header>
  );
}
