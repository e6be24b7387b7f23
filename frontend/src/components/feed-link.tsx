import styles from './feed-link.module.css';

/** Where the news of an instrument's forecasts are, or of those of all indices. */
export function FeedLink({ symbol }: { symbol?: string }) {
  const of = symbol === undefined ? '/api/record' : `/api/forecasts/${encodeURIComponent(symbol)}`;
  return (
    <p className={styles.feed}>
      <a href={`${of}/feed.atom`} type="application/atom+xml">
        Follow new forecasts and outcomes (Atom feed)
      </a>
    </p>
  );
}
