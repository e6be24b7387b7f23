import { formatCount } from '../../format/numbers';
import styles from './unread-count.module.css';

const MOST_SHOWN = 99;

/** A number in a mark; nothing where all is read. */
export function UnreadCount({ unread }: { unread: number }) {
  if (unread === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.count} aria-hidden="true">
        {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : formatCount(unread)}
      </span>
      <span className="visually-hidden">({formatCount(unread)} unread)</span>
    </>
  );
}
