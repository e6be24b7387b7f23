import styles from './record-downloads.module.css';

interface DownloadProps {
  symbol: string;
}

/** The scored forecasts of an instrument, from which all that is said of them can be computed. */
export function LedgerDownload({ symbol }: DownloadProps) {
  return (
    <a
      href={`/api/forecasts/${encodeURIComponent(symbol)}/ledger.csv`}
      download={`${symbol}-ledger.csv`}
      className={styles.download}
    >
      Download the scored forecasts (CSV)
    </a>
  );
}

export function BackTestDownload({ symbol }: DownloadProps) {
  return (
    <a
      href={`/api/forecasts/${encodeURIComponent(symbol)}/backtest`}
      download={`${symbol}-backtest.json`}
      className={styles.download}
    >
      Download the back-test, session by session (JSON)
    </a>
  );
}
