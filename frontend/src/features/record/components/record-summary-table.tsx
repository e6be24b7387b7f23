import type { ForecastRecord } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { formatCount, formatDecimal, formatPercent, formatSignedPercent } from '../../../format/numbers';

/** The scores of the whole ledger, one row a horizon with outcomes. */
export function RecordSummaryTable({ summary }: Pick<ForecastRecord, 'summary'>) {
  return (
    <table className={table.table}>
      <caption>All forecasts in the ledger, of which the plots show the last 250 sessions</caption>
      <thead>
        <tr>
          <th scope="col">Sessions ahead</th>
          <th scope="col">Scored</th>
          <th scope="col">CRPS, %</th>
          <th scope="col">Skill against naive</th>
          <th scope="col">{formatPercent(0.8)} range held</th>
          <th scope="col">{formatPercent(0.95)} range held</th>
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
