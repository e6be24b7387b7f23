import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Forecast } from '../../../api/contract';
import { Section } from '../../../components/section';
import { inputInWords, inputOf, referenceInputs } from '../../../domain/forecast-inputs';
import { forecastPath } from '../../../domain/instrument-path';
import { formatDate, formatMoment } from '../../../format/dates';
import { HashCheck } from './hash-check';
import { InputDownload } from './input-download';
import { ModelCardDetails } from './model-card-details';
import styles from './provenance-section.module.css';
import { VintageList } from './vintage-list';

interface ProvenanceSectionProps {
  forecast: Forecast;
  /** Where the API has exactly this forecast. */
  source: string;
}

/** Everything needed to make the same forecast again. */
export function ProvenanceSection({ forecast, source }: ProvenanceSectionProps) {
  const { instrument, asOf, madeAt, modelVersion, vintages, inputs } = forecast;
  const address = forecastPath(instrument.symbol, asOf);
  const hasNetwork = vintages.includes(modelVersion);
  const own = inputOf(forecast, 'INSTRUMENT');
  return (
    <Section title="Where this forecast comes from">
      <p className="reading">
        The same inputs and the same networks give the same forecast again, to the last digit. Everything is
        here. Each session, of the forecast and of its back-test, was forecast by the newest network whose
        training had ended before it.
      </p>
      <dl className={styles.facts}>
        <dt>Made</dt>
        <dd>
          <time dateTime={madeAt}>{formatMoment(madeAt)}</time>, from prices up to {formatDate(asOf)}
        </dd>
        <dt>Permanent address</dt>
        <dd>
          <Link to={address}>{address}</Link>
        </dd>
        <dt>Forecast</dt>
        <dd>
          <a href={source} download={`${instrument.symbol}-${asOf}-forecast.json`}>
            Download it as it was published (JSON)
          </a>
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
          {!hasNetwork && ': no network had been trained by then, so the forecast was made without one'}
        </dd>
        {vintages.length > 0 && (
          <>
            <dt>Networks</dt>
            <dd>
              <VintageList versions={vintages} />
            </dd>
          </>
        )}
        <dt>Make it again</dt>
        <dd>
          Save the forecast as forecast.json, then{' '}
          <code>./dev verify forecast.json --from {window.location.origin}</code>
        </dd>
      </dl>
      <HashCheck inputs={inputs} />
      {hasNetwork && <ModelCardDetails modelVersion={modelVersion} />}
    </Section>
  );
}
