import type { MethodScore, Scores } from '../api/contract';
import { formatDate } from '../format/dates';
import { formatPercent, formatSigned } from '../format/numbers';

/**
 * Warns of a network that had seen the sessions it is back-tested on, as one did before there were vintages; null where
 * its training had ended before them.
 */
export function trainingSentence(modelVersion: string, scores: Scores): string | null {
  const [, year, month, day] = /^[a-z]+-(\d{4})(\d{2})(\d{2})-/.exec(modelVersion) ?? [];
  const trainedUntil = `${year}-${month}-${day}`;
  if (year === undefined || scores.to > trainedUntil) return null;
  return (
    `The network was trained on prices up to ${formatDate(trainedUntil)}. It may have learned from these sessions, ` +
    'and may forecast new ones less well.'
  );
}

/** How the ranges did at one horizon, compared with what they promise and with the naive forecast. */
export function qualitySentence(
  sessions: number,
  horizon: number,
  own: MethodScore,
  naive: MethodScore,
): string {
  const closes = horizon === 1 ? 'next-day closes' : `closes ${horizon} sessions ahead`;
  return (
    `In a back-test of the last ${sessions} sessions, the ${formatPercent(0.8)} ranges caught ${formatPercent(own.coverage80)} of ` +
    `${closes}, ${coverageInWords(own.coverage80, sessions, horizon)}, and scored ${skillInWords(naive.skill)}; ` +
    `${certaintyInWords(naive.dieboldMarianoT)}.`
  );
}

/** "2.1 % better than the naive forecast", and a negative skill as plainly. */
export function skillInWords(skill: number): string {
  const size = Math.abs(skill);
  if (size < 0.0005) return 'the same as the naive forecast';
  return `${formatPercent(size, 1)} ${skill > 0 ? 'better' : 'worse'} than the naive forecast`;
}

/**
 * Compares a coverage with the promised 80 %. Ranges several sessions ahead overlap, so only spans that do not are
 * independent trials; chance is allowed two standard errors of those.
 */
export function coverageInWords(coverage: number, sessions: number, horizon: number): string {
  const promised = `the promised ${formatPercent(0.8)}`;
  const gap = coverage - 0.8;
  if (Math.abs(gap) < 0.015) return `in line with ${promised}`;
  const chance = 2 * Math.sqrt((0.8 * 0.2 * horizon) / sessions);
  const direction = gap < 0 ? `below ${promised}` : `above ${promised}`;
  return Math.abs(gap) <= chance ? `${direction} but within what chance allows` : direction;
}

function certaintyInWords(t: number | null): string {
  if (t === null) return 'it is too early to say whether that is chance';
  const shown = `t = ${formatSigned(t, 1)}`;
  return Math.abs(t) > 2
    ? `the difference is unlikely to be chance (${shown})`
    : `the difference may be chance (${shown})`;
}
