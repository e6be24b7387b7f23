import {
  answersOf,
  type ContractDocument,
  contentOf,
  type Operation,
  parametersOf,
} from '../contract-document';
import styles from './api-reference.module.css';
import { SchemaType } from './schema-type';

/** One operation: closed, what it is for; open, what it asks and answers. */
export function OperationDetails({
  contract,
  operation,
}: {
  contract: ContractDocument;
  operation: Operation;
}) {
  const { method, path, summary, description, security } = operation;
  return (
    <details className={styles.entry}>
      <summary>
        <code translate="no">
          <strong>{method}</strong> {path}
        </code>
        <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.body} id={operation.operationId}>
        {description && <p>{description}</p>}
        {security && <p>For signed-in people alone, with the access token as Bearer.</p>}
        <Parameters contract={contract} operation={operation} />
        <Answers operation={operation} />
      </div>
    </details>
  );
}

function Parameters({ contract, operation }: { contract: ContractDocument; operation: Operation }) {
  const parameters = parametersOf(contract, operation);
  const bodies = contentOf(operation.requestBody?.content);
  if (parameters.length + bodies.length === 0) return null;
  return (
    <>
      <h3>Asks for</h3>
      <dl>
        {parameters.map(({ name, in: place, required, description, schema }) => (
          <div key={name}>
            <dt>
              <code translate="no">{name}</code>{' '}
              <span className="muted">
                in the {place}
                {required ? '' : ', optional'}
              </span>
            </dt>
            <dd>
              <SchemaType schema={schema} />
              {description && `. ${description}`}
            </dd>
          </div>
        ))}
        {bodies.map(({ type, schema }) => (
          <div key={type}>
            <dt>
              The body <span className="muted">as {type}</span>
            </dt>
            <dd>
              <SchemaType schema={schema} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Answers({ operation }: { operation: Operation }) {
  return (
    <>
      <h3>Answers</h3>
      <dl>
        {answersOf(operation).map(({ status, description, content }) => (
          <div key={status}>
            <dt>
              <code>{status}</code>
            </dt>
            <dd>
              {description}
              {content.map(({ type, schema }) => (
                <div key={type} className="muted">
                  {type}: <SchemaType schema={schema} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
