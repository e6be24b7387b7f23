import { useRef } from 'react';
import { Link } from 'react-router';
import { useSession } from '../session';
import { useUnreadAlerts } from '../use-unread-alerts';
import styles from './account-menu.module.css';
import { UnreadCount } from './unread-count';

/** Where the signed-in person's own pages are. The browser itself closes a popover on Escape or a press outside. */
export function AccountMenu() {
  const { email, signOut } = useSession();
  const unread = useUnreadAlerts();
  const popover = useRef<HTMLDivElement>(null);
  const close = () => popover.current?.hidePopover();

  return (
    <>
      <button type="button" popoverTarget="account-menu" className={styles.button}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <circle cx="10" cy="7" r="3.25" />
          <path d="M3.5 17.25c.6-3.6 3.2-5.25 6.5-5.25s5.9 1.65 6.5 5.25" />
        </svg>
        <span className="visually-hidden">Your account{unread > 0 && ' (unread alerts)'}</span>
        {unread > 0 && <span className={styles.unread} />}
      </button>
      <div ref={popover} popover="auto" id="account-menu" className={styles.menu}>
        <p className={styles.who}>
          Signed in as <strong>{email ?? 'yourself'}</strong>
        </p>
        <ul>
          <li>
            <Link to="/watchlist" className={styles.item} onClick={close}>
              Watchlist
            </Link>
          </li>
          <li>
            <Link to="/alerts" className={styles.item} onClick={close}>
              Alerts
              <UnreadCount unread={unread} />
            </Link>
          </li>
          <li>
            <Link to="/account" className={styles.item} onClick={close}>
              Account
            </Link>
          </li>
          <li>
            <button type="button" className={styles.item} onClick={() => signOut('signed-out')}>
              Sign out
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
