import type { Company, Estimate } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { formatCount, formatDecimal, formatPercent } from '../../../format/numbers';
import { SpanOf } from './span-of';

/** How far each index that closes before New York did on its next session what the S&P 500 had done. */
export function Followers({ symbol, company: { followers, indices } }: { symbol: string; company: Company }) {
  if (followers.length === 0) return null;
  const nameOf = (wanted: string) => indices.find((index) => index.symbol === wanted)?.name ?? wanted;
  return (
    <table className={table.table}>
      <caption>
        How far an index followed New York: its daily move with what the S&amp;P 500 had done since the
        index’s close before, with {formatPercent(0.95)} intervals
      </caption>
      <thead>
        <tr>
          <th scope="col">Index</th>
          <th scope="col">Recent</th>
          <th scope="col">Five years</th>
        </tr>
      </thead>
      <tbody>
        {followers.map((follower) => (
          <tr key={follower.symbol} className={follower.symbol === symbol ? table.strong : undefined}>
            <th scope="row">{nameOf(follower.symbol)}</th>
            <Correlation {...follower.recent} />
            <Correlation {...follower.fiveYears} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Correlation({ value, count, interval }: Estimate) {
  return (
    <td>
      {formatDecimal(value, 2)} <span className="muted">n = {formatCount(count)}</span>
      <SpanOf
        band={interval}
        format={(end) => formatDecimal(end, 2)}
        what={`${formatPercent(0.95)} interval`}
      />
    </td>
  );
}
