import type { NextDayRecord, SkillSummary } from '../../../api/contract';
import { useLiveName } from '../../../components/use-live-name';
import { skillInWords } from '../../../domain/backtest-sentences';
import { formatCount, formatPercent } from '../../../format/numbers';
import styles from './score-words.module.css';

interface ScoreWordsProps {
  /** Null while no forecast has come due. */
  record: NextDayRecord | null;
  /** Null while too few sessions can be back-tested. */
  skill: SkillSummary | null;
}

/** How the forecasts of the next session did, and how those of the back-test did: each with its n. */
export function ScoreWords({ record, skill }: ScoreWordsProps) {
  const live = useLiveName();
  return (
    <>
      {record && (
        <Score name={live} n={record.count} inside={record.inside80 / record.count} skill={record.skill} />
      )}
      {skill ? (
        <Score name="Back-test" n={skill.sessions} inside={skill.coverage80} skill={skill.skill} />
      ) : (
        <p className="muted">Too few sessions yet for a back-test.</p>
      )}
    </>
  );
}

interface ScoreProps {
  name: string;
  n: number;
  inside: number;
  skill: number;
}

function Score({ name, n, inside, skill }: ScoreProps) {
  return (
    <p className={styles.score}>
      <strong>{name}</strong>, n = {formatCount(n)}: {formatPercent(inside)} inside, {skillInWords(skill)}.
    </p>
  );
}
