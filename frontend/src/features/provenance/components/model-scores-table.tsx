import type { ModelCard } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { METHOD_NAMES } from '../../../domain/method-names';
import { formatSigned, formatSignedPercent } from '../../../format/numbers';

export function ModelScoresTable({ scores }: { scores: ModelCard['scores'] }) {
  if (scores.length === 0) return <p>No session after its training had come when it was trained.</p>;
  return (
    <table className={table.table}>
      <caption>CRPS skill on the validation span, all instruments pooled</caption>
      <thead>
        <tr>
          <th scope="col">Against</th>
          <th scope="col">Sessions ahead</th>
          <th scope="col">Skill</th>
          <th scope="col">
            <abbr title="Diebold-Mariano t">DM t</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ horizon, against, skill, dieboldMarianoT }) => (
          <tr key={`${against} ${horizon}`}>
            <th scope="row">{METHOD_NAMES[against]}</th>
            <td>{horizon}</td>
            <td>{formatSignedPercent(skill)}</td>
            <td>{formatSigned(dieboldMarianoT, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
