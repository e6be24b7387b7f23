import { Link } from 'react-router';
import type { HorizonScore, Instrument } from '../../../api/contract';
import table from '../../../components/data-table.module.css';
import { instrumentPath } from '../../../domain/instrument-path';
import { percentSpan } from '../../../domain/range-words';
import { formatCount, formatPercent, formatSigned, formatSignedPercent } from '../../../format/numbers';
import styles from './instruments-table.module.css';
import { SkillWhisker } from './skill-whisker';

interface ScoreRowProps {
  /** Null for all of them pooled. */
  instrument: Instrument | null;
  score: HorizonScore;
  /** The skill at the ends of the drawing. */
  reach: number;
}

export function ScoreRow({ instrument, score, reach }: ScoreRowProps) {
  const { count, skill, skillLow, skillHigh, t, coverage80, coverage95 } = score;
  const interval = skillLow === null || skillHigh === null ? null : percentSpan(skillLow, skillHigh);
  return (
    <tr className={instrument ? undefined : table.strong}>
      <th scope="row">
        {instrument ? <Link to={instrumentPath(instrument.symbol)}>{instrument.name}</Link> : 'All, pooled'}
      </th>
      <td>{formatCount(count)}</td>
      <td>
        {formatSignedPercent(skill)}
        {interval && <span className={styles.below}>{interval}</span>}
      </td>
      <td className={styles.interval}>{interval ?? '–'}</td>
      <td className={styles.drawn}>
        <SkillWhisker score={score} reach={reach} />
      </td>
      <td>{t === null ? '–' : formatSigned(t, 1)}</td>
      <td>{formatPercent(coverage80)}</td>
      <td>{formatPercent(coverage95)}</td>
    </tr>
  );
}
