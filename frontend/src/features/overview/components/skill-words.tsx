import type { SkillSummary } from '../../../api/contract';
import { skillInWords } from '../../../domain/backtest-sentences';
import { formatCount, formatPercent } from '../../../format/numbers';

/** The back-test of the next-day forecast in plain words. */
export function SkillWords({ skill }: { skill: SkillSummary | null }) {
  if (skill === null) {
    return <p className="muted">Too few sessions yet for a back-test.</p>;
  }
  return (
    <p>
      Back-test: <strong>{skillInWords(skill.skill)}</strong>; the {formatPercent(0.8)} range caught{' '}
      {formatPercent(skill.coverage80)} of the last {formatCount(skill.sessions)} closes.
    </p>
  );
}
