import type { HorizonScore } from '../../../api/contract';
import styles from './skill-whisker.module.css';

interface SkillWhiskerProps {
  score: HorizonScore;
  reach: number;
}

const WIDTH = 160;
const HEIGHT = 14;
const LEAST_REACH = 0.01;

/** How far from zero the scale of whiskers that are compared has to go. */
export function reachOfWhiskers(scores: readonly HorizonScore[]): number {
  const ends = scores.flatMap(({ skill, skillLow, skillHigh }) => [skill, skillLow ?? 0, skillHigh ?? 0]);
  return Math.max(LEAST_REACH, ...ends.map(Math.abs));
}

/** A skill with its interval around zero; the numbers next to it say the same. */
export function SkillWhisker({ score: { skill, skillLow, skillHigh }, reach }: SkillWhiskerProps) {
  const x = (value: number) => WIDTH / 2 + (value / reach) * (WIDTH / 2 - 5);
  return (
    <svg className={styles.whisker} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className={styles.zero} x1={x(0)} x2={x(0)} y1="0" y2={HEIGHT} />
      {skillLow !== null && skillHigh !== null && (
        <line
          className={styles.interval}
          x1={x(skillLow)}
          x2={x(skillHigh)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
      )}
      <circle className={styles.skill} cx={x(skill)} cy={HEIGHT / 2} r="4" />
    </svg>
  );
}
