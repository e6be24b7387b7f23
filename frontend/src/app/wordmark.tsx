import styles from './wordmark.module.css';

/** The name with its sign: a line that opens into a fan. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
        <path className={styles.outer} d="M12 11 27 1v18z" />
        <path className={styles.inner} d="M12 11 27 6v9z" />
        <path className={styles.line} d="m1 15 3.5-3.5L8 13.5 12 11" />
      </svg>
      <span className={styles.name}>Stockcast</span>
    </span>
  );
}
