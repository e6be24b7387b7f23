import type { ForecastRecord } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { formatDate } from '../../../format/dates';
import { formatCount, formatDecimal, formatPercent, formatSignedPercent } from '../../../format/numbers';

/** The live record's scores, one row a horizon with outcomes. */
export function RecordSummaryTable({
  record: { summary, scoredThrough, pending, late },
}: {
  record: ForecastRecord;
}) {
  return (
    <table className={table.table}>
      <caption>
        All forecasts in the ledger
        {scoredThrough && `, scored with closes up to ${formatDate(scoredThrough)}`}
        {pending > 0 && `; ${formatCount(pending)} forecast sessions are still to come`}
        {late > 0 &&
          `; ${lateSessions(late)} not counted, closed before the forecast was made or without a close`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Sessions ahead</th>
          <th scope="col">Scored</th>
          <th scope="col">CRPS, %</th>
          <th scope="col">Skill against naive</th>
          <th scope="col">{formatPercent(0.8)} range caught</th>
          <th scope="col">{formatPercent(0.95)} range caught</th>
        </tr>
      </thead>
      <tbody>
        {summary.map(({ horizon, count, crps, skill, coverage80, coverage95 }) => (
          <tr key={horizon}>
            <th scope="row">{horizon}</th>
            <td>{formatCount(count)}</td>
            <td>{formatDecimal(crps * 100, 3)}</td>
            <td>{formatSignedPercent(skill)}</td>
            <td>{formatPercent(coverage80)}</td>
            <td>{formatPercent(coverage95)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lateSessions(count: number): string {
  return count === 1 ? '1 session is' : `${formatCount(count)} sessions are`;
}
