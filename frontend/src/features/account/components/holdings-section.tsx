import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';
import { accountQuery } from '../api/export-account';
import { ExportButton } from './export-button';
import { Holdings } from './holdings';

export function HoldingsSection() {
  const query = useQuery(accountQuery);
  return (
    <Section title="What we hold about you">
      <QueryView query={query} what="what we hold about you" skeleton={<Skeleton height="12rem" />}>
        {(held) => <Holdings held={held} />}
      </QueryView>
      <ExportButton />
    </Section>
  );
}
