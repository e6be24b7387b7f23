import type { IndexSummary } from '../../../api/contract';
import { SideNote } from '../../../components/side-note';
import { useMarketNow } from '../../../components/use-market-now';
import { formatAge, formatDate, isRecent } from '../../../format/dates';

/** Says first that the data is old, where it is. */
export function OldDataNote({ indices }: { indices: readonly IndexSummary[] }) {
  const now = useMarketNow();
  const newest = indices
    .flatMap(({ forecast }) => forecast?.asOf ?? [])
    .sort()
    .at(-1);
  if (newest === undefined || isRecent(newest, now)) return null;
  return (
    <SideNote>
      The newest data here ends on {formatDate(newest)}, {formatAge(newest, now)}. Each forecast is the one
      that would have been made that evening.
    </SideNote>
  );
}
