import type { Forecast } from '../../../api/contract';
import { Section } from '../../../components/section';
import { leadMarketInWords } from '../../../domain/lead-market';
import { formatDate, formatMoment } from '../../../format/dates';
import { InputDownload } from './input-download';
import { ModelCardDetails } from './model-card-details';
import styles from './provenance-section.module.css';

/** Everything needed to make the same forecast again. */
export function ProvenanceSection({ forecast }: { forecast: Forecast }) {
  const { instrument, asOf, madeAt, modelVersion, inputSha256, leadMarket } = forecast;
  return (
    <Section title="Where this forecast comes from">
      <p className="reading">
        The same inputs and the same model give the same forecast again, to the last digit. Everything is
        here.
      </p>
      <dl className={styles.facts}>
        <dt>Made</dt>
        <dd>
          <time dateTime={madeAt}>{formatMoment(madeAt)}</time>, from prices up to {formatDate(asOf)}
        </dd>
        <dt>Input</dt>
        <dd>
          <InputDownload symbol={instrument.symbol} asOf={asOf} sha256={inputSha256}>
            Download the exact input (CSV)
          </InputDownload>
        </dd>
        {leadMarket && (
          <>
            <dt>Lead market</dt>
            <dd>
              {leadMarketInWords(leadMarket)}
              <br />
              <InputDownload
                symbol={leadMarket.symbol}
                asOf={leadMarket.asOf}
                sha256={leadMarket.inputSha256}
              >
                Download its exact input (CSV)
              </InputDownload>
            </dd>
          </>
        )}
        <dt>Model</dt>
        <dd>
          <code className={styles.hash}>{modelVersion}</code>
        </dd>
      </dl>
      <ModelCardDetails modelVersion={modelVersion} />
    </Section>
  );
}
