import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';
import { contractQuery } from '../api/get-contract';
import { operationsByTag } from '../contract-document';
import { OperationDetails } from './operation-details';
import { SchemaDetails } from './schema-details';

/** The contract of the API: every operation, and every schema that they name. */
export function ApiReference() {
  const query = useQuery(contractQuery);
  return (
    <QueryView
      query={query}
      what="the contract"
      skeleton={<Skeleton height="30rem" />}
      stillWorks="The API itself may still work."
    >
      {(contract) => (
        <>
          {operationsByTag(contract).map(({ tag, operations }) => (
            <Section key={tag} title={titleOf(tag)}>
              {operations.map((operation) => (
                <OperationDetails key={operation.operationId} contract={contract} operation={operation} />
              ))}
            </Section>
          ))}
          <Section title="Schemas">
            {Object.entries(contract.components.schemas).map(([name, schema]) => (
              <SchemaDetails key={name} name={name} schema={schema} />
            ))}
          </Section>
        </>
      )}
    </QueryView>
  );
}

function titleOf(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}
