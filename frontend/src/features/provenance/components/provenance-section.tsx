import type { Forecast } from '../../../api/contract';
import { Section } from '../../../components/section';
import { formatDate, formatMoment } from '../../../format/dates';
import { ModelCardDetails } from './model-card-details';
import styles from './provenance-section.module.css';

/** Everything needed to make the same forecast again. */
export function ProvenanceSection({ forecast }: { forecast: Forecast }) {
  const { instrument, asOf, madeAt, modelVersion, inputSha256 } = forecast;
  return (
    <Section title="Where this forecast comes from">
      <p className="reading">
        The same input and the same model give the same forecast again, to the last digit. Both are here.
      </p>
      <dl className={styles.facts}>
        <dt>Made</dt>
        <dd>
          <time dateTime={madeAt}>{formatMoment(madeAt)}</time>, from prices up to {formatDate(asOf)}
        </dd>
        <dt>Input</dt>
        <dd>
          <a href={`/api/histories/${inputSha256}`} download={`${instrument.symbol}-${asOf}-input.csv`}>
            Download the exact input (CSV)
          </a>
          <br />
          SHA-256 <code className={styles.hash}>{inputSha256}</code>
        </dd>
        <dt>Model</dt>
        <dd>
          <code className={styles.hash}>{modelVersion}</code>
        </dd>
      </dl>
      <ModelCardDetails modelVersion={modelVersion} />
    </Section>
  );
}
