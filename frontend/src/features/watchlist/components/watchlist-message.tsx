import { Button } from '../../../components/button';
import type { Message } from '../use-watchlist-messages';
import styles from './watchlist-message.module.css';

interface WatchlistMessageProps {
  message: Message | null;
  onUndo: () => void;
}

/** What has just happened to the list. */
export function WatchlistMessage({ message, onUndo }: WatchlistMessageProps) {
  return (
    <div className={styles.message}>
      <p role="status">{message && !message.urgent && message.words}</p>
      {message?.urgent && <p role="alert">{message.words}</p>}
      {message?.undo && (
        // The row that had the focus is gone; undoing is what the person may want next.
        <Button key={message.words} autoFocus onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
