import { Fragment } from 'react';
import type { Forecast } from '../../../api/contract';
import { Section } from '../../../components/section';
import { inputInWords, inputOf, referenceInputs } from '../../../domain/forecast-inputs';
import { formatDate, formatMoment } from '../../../format/dates';
import { InputDownload } from './input-download';
import { ModelCardDetails } from './model-card-details';
import styles from './provenance-section.module.css';

/** Everything needed to make the same forecast again. */
export function ProvenanceSection({ forecast }: { forecast: Forecast }) {
  const { asOf, madeAt, modelVersion } = forecast;
  const own = inputOf(forecast, 'INSTRUMENT');
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
        <dd>{own && <InputDownload input={own}>Download the exact input (CSV)</InputDownload>}</dd>
        {referenceInputs(forecast).map((input) => (
          <Fragment key={input.role}>
            <dt>Reference series</dt>
            <dd>
              {inputInWords(input)}
              <br />
              <InputDownload input={input}>Download its exact input (CSV)</InputDownload>
            </dd>
          </Fragment>
        ))}
        <dt>Model</dt>
        <dd>
          <code className={styles.hash}>{modelVersion}</code>
        </dd>
      </dl>
      <ModelCardDetails modelVersion={modelVersion} />
    </Section>
  );
}
