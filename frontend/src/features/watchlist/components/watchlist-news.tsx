import { Button } from '../../../components/button';
import type { News } from '../use-watchlist-news';
import styles from './watchlist-news.module.css';

interface WatchlistNewsProps {
  news: News | null;
  onUndo: () => void;
}

/** What has just become of the list. */
export function WatchlistNews({ news, onUndo }: WatchlistNewsProps) {
  return (
    <div className={styles.news}>
      <p role="status">{news && !news.urgent && news.words}</p>
      {news?.urgent && <p role="alert">{news.words}</p>}
      {news?.undo && (
        // The row that had the focus is gone; the way back is what one may want next.
        <Button key={news.words} autoFocus onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
