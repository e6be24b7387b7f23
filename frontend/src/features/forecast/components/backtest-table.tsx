import type { HorizonScores, MethodScore, Scores } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { METHOD_NAMES } from '../../../domain/method-names';
import { formatDecimal, formatPercent, formatSigned, formatSignedPercent } from '../../../format/numbers';
import styles from './backtest-table.module.css';

export function BacktestTable({ scores }: { scores: Scores }) {
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption>
        Back-test of the last {scores.sessions} sessions: the forecast against three baselines
      </caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">CRPS, %</th>
          <th scope="col">Skill against it</th>
          <th scope="col">{formatPercent(0.8)} range caught</th>
          <th scope="col">{formatPercent(0.95)} range caught</th>
          <th scope="col">
            <abbr title="Diebold-Mariano t">DM t</abbr>
          </th>
        </tr>
      </thead>
      {scores.horizons.map((horizon) => (
        <HorizonRows key={horizon.horizon} scores={horizon} />
      ))}
    </table>
  );
}

function HorizonRows({ scores: { horizon, methods } }: { scores: HorizonScores }) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={6}>
          {horizon === 1 ? 'One session ahead' : `${horizon} sessions ahead`}
        </th>
      </tr>
      {methods.map((score) => (
        <Row key={score.method} score={score} />
      ))}
    </tbody>
  );
}

function Row({ score }: { score: MethodScore }) {
  const own = score.method === 'LSTM';
  return (
    <tr>
      <th scope="row" className={own ? table.strong : undefined}>
        {METHOD_NAMES[score.method]}
      </th>
      <td>{formatDecimal(score.crps * 100, 3)}</td>
      <td>{own ? '–' : formatSignedPercent(score.skill)}</td>
      <td>{formatPercent(score.coverage80, 1)}</td>
      <td>{formatPercent(score.coverage95, 1)}</td>
      <td>{score.dieboldMarianoT === null ? '–' : formatSigned(score.dieboldMarianoT, 1)}</td>
    </tr>
  );
}
