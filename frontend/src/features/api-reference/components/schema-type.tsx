import { Fragment } from 'react';
import { isReference, nameOf, type Reference, type SchemaObject } from '../contract-document';

/** The type of a value in a few words, with links to the schemas that it names. */
export function SchemaType({ schema }: { schema: SchemaObject | Reference }) {
  if (isReference(schema)) {
    const name = nameOf(schema);
    return <a href={`#schema-${name}`}>{name}</a>;
  }
  const parts = schema.allOf ?? schema.oneOf;
  return (
    <>
      {schema.items ? (
        <>
          list of <SchemaType schema={schema.items} />
        </>
      ) : parts ? (
        parts.map((part, index) => (
          <Fragment key={index}>
            {index > 0 && (schema.allOf ? ' and ' : ' or ')}
            <SchemaType schema={part} />
          </Fragment>
        ))
      ) : (
        [schema.type, schema.format && `(${schema.format})`].filter(Boolean).join(' ')
      )}
      {schema.enum && `: ${schema.enum.join(', ')}`}
      {schema.nullable && ' or null'}
    </>
  );
}
