import { fieldsOf, isReference, type SchemaObject } from '../contract-document';
import styles from './api-reference.module.css';
import { SchemaType } from './schema-type';

/** What a schema holds; its inside has the address that references lead to, which opens it. */
export function SchemaDetails({ name, schema }: { name: string; schema: SchemaObject }) {
  const fields = fieldsOf(schema);
  return (
    <details className={styles.entry}>
      <summary>
        <code translate="no">
          <strong>{name}</strong>
        </code>
      </summary>
      <div className={styles.body} id={`schema-${name}`}>
        {schema.description && <p>{schema.description}</p>}
        {fields.length === 0 ? (
          <p>
            <SchemaType schema={schema} />
          </p>
        ) : (
          <dl>
            {fields.map((field) => (
              <div key={field.name}>
                <dt>
                  <code translate="no">{field.name}</code>{' '}
                  {!field.required && <span className="muted">optional</span>}
                </dt>
                <dd>
                  <SchemaType schema={field.schema} />
                  {!isReference(field.schema) && field.schema.description && `. ${field.schema.description}`}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  );
}
