/** Says that the next day of a forecast has closed already. */
export function Overdue() {
  return <p>Overdue: its next day has closed, and no newer forecast is here yet.</p>;
}
