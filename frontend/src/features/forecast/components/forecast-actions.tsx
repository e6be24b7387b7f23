import { useEffect, useState } from 'react';
import type { Forecast } from '../../../api/contract';
import { Button, ButtonLink } from '../../../components/button';
import { exportName, forecastCsv, forecastTsv } from '../export';

/** Copies or downloads the forecast: every quantile, unrounded. */
export function ForecastActions({ forecast }: { forecast: Forecast }) {
  const csv = useObjectUrl(forecastCsv(forecast), 'text/csv');
  const json = useObjectUrl(JSON.stringify(forecast, null, 2), 'application/json');
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  function copy() {
    navigator.clipboard.writeText(forecastTsv(forecast)).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  }

  return (
    <>
      <Button onClick={copy}>Copy the table</Button>
      <ButtonLink href={csv} download={`${exportName(forecast)}.csv`}>
        Download CSV
      </ButtonLink>
      <ButtonLink href={json} download={`${exportName(forecast)}.json`}>
        Download JSON
      </ButtonLink>
      <span role="status" className="small muted">
        {copied === 'yes' && 'Copied.'}
        {copied === 'failed' && 'The browser does not allow copying; the CSV holds the same.'}
      </span>
    </>
  );
}

/** An address under which the browser holds the text for as long as the component is shown. */
function useObjectUrl(text: string, type: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(new Blob([text], { type }));
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [text, type]);
  return url;
}
