import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';

/** The first of the sections, in its shape. */
export function AnalyticsSkeleton() {
  return (
    <Section title="How wide the ranges are">
      <Skeleton height="14rem" />
    </Section>
  );
}
