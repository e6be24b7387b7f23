import { useMarketNow } from '../../../components/use-market-now';
import { isRecent } from '../../../format/dates';

/** Says that the next day of a forecast has closed already; where all data is old, the page says so first. */
export function Overdue({ asOf }: { asOf: string }) {
  const now = useMarketNow();
  if (!isRecent(asOf, now)) return null;
  return <p>Overdue: its next day has closed, and no newer forecast is here yet.</p>;
}
