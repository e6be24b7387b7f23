import { useState } from 'react';
import { Button } from './button';
import styles from './same-by-curl.module.css';

interface SameByCurlProps {
  /** The path of the API that has what is shown, such as /api/forecasts/FTSE. */
  path: string;
  /** What is shown, for those who hear the page: "the forecast". */
  of: string;
}

/** The command that fetches what a table shows. */
export function SameByCurl({ path, of }: SameByCurlProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const command = `curl --compressed "${window.location.origin}${path}"`;

  function copy() {
    navigator.clipboard.writeText(command).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  }

  return (
    <details className={styles.curl}>
      <summary>
        The same by curl<span className="visually-hidden">: {of}</span>
      </summary>
      <div className={styles.command}>
        <code translate="no">{command}</code>
        <Button onClick={copy}>Copy</Button>
        <span role="status" className="small muted">
          {copied === 'yes' && 'Copied.'}
          {copied === 'failed' && 'The browser does not allow copying.'}
        </span>
      </div>
    </details>
  );
}
