import type { ForecastInput } from '../../../api/contract';
import styles from './provenance-section.module.css';

interface InputDownloadProps {
  input: ForecastInput;
  children: string;
}

/** A link to the exact history that went into a forecast, and its hash. */
export function InputDownload({ input: { symbol, asOf, sha256 }, children }: InputDownloadProps) {
  return (
    <>
      <a href={`/api/histories/${sha256}`} download={`${symbol}-${asOf}-input.csv`}>
        {children}
      </a>
      <br />
      SHA-256 <code className={styles.hash}>{sha256}</code>
    </>
  );
}
