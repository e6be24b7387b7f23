import type { ModelCard } from '../../../api/contract';
import { formatDate } from '../../../format/dates';
import { formatCount } from '../../../format/numbers';
import { ModelScoresTable } from './model-scores-table';
import styles from './provenance-section.module.css';

export function ModelCardView({ card }: { card: ModelCard }) {
  const {
    description,
    architecture,
    features,
    universe,
    training,
    validation,
    scores,
    seed,
    versions,
    sha256,
  } = card;
  return (
    <>
      <p className="reading">{description}</p>
      <dl className={styles.facts}>
        <dt>Architecture</dt>
        <dd>{architecture}</dd>
        <dt>Features</dt>
        <dd>
          <ul className={styles.items}>
            {features.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </dd>
        <dt>Trained on</dt>
        <dd>
          {formatDate(training.from)} to {formatDate(training.to)}, {formatCount(universe.length)} instruments
          <p className="small muted">{universe.join(', ')}</p>
        </dd>
        <dt>Validated on</dt>
        <dd>
          {formatDate(validation.from)} to {formatDate(validation.to)}
        </dd>
        <dt>Seed</dt>
        <dd>{String(seed)}</dd>
        <dt>Software</dt>
        <dd>
          {Object.entries(versions)
            .map(([name, version]) => `${name} ${version}`)
            .join(', ')}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code className={styles.hash}>{sha256}</code>
        </dd>
      </dl>
      <ModelScoresTable scores={scores} />
    </>
  );
}
