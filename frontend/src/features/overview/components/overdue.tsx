import { isRecent } from '../../../format/dates';

/** Says that the next day of a forecast has closed already; where all data is old, the page says so first. */
export function Overdue({ asOf }: { asOf: string }) {
  if (!isRecent(asOf, new Date())) return null;
  return <p>Overdue: its next day has closed, and no newer forecast is here yet.</p>;
}
