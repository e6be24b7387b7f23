import type { CalibrationPoint, HistogramBin, HorizonScore, RecordDay } from '../../api/contract';
import { type Banded, isChance } from '../../chart/plots/chance';
import { percentSpan } from '../../domain/range-words';
import { formatDate } from '../../format/dates';
import { formatPercent, formatSigned, formatSignedPercent } from '../../format/numbers';

// What each plot shows, in a sentence: for those who read before they look, and for those who cannot look.

const TOO_FEW = 'Too few sessions yet to tell a fault from chance.';

export function calibrationFinding(points: readonly CalibrationPoint[]): string {
  return withinChance(points, 'quantiles', 'held as often as promised');
}

export function histogramFinding(bins: readonly HistogramBin[]): string {
  return withinChance(bins, 'tenths', 'received their share of closes');
}

/** "+2.1 %, 95 % interval −0.3 to +4.5 %; t = +1.7". */
export function skillFinding({ skill, skillLow, skillHigh, t }: HorizonScore): string {
  const shown = formatSignedPercent(skill);
  if (skillLow === null || skillHigh === null) return `${shown}; ${lowerFirst(TOO_FEW)}`;
  const certainty = t === null ? '' : `; t = ${formatSigned(t, 1)}`;
  return `${shown} in all, ${formatPercent(0.95)} interval ${percentSpan(skillLow, skillHigh)}${certainty}.`;
}

export function coverageFinding(days: readonly RecordDay[]): string {
  const last = days.at(-1);
  const [first] = days;
  if (first === undefined || last === undefined) return NO_CURVE;
  const values = days.map(({ coverage80 }) => coverage80);
  return (
    `Now ${formatPercent(last.coverage80)}; between ${formatPercent(Math.min(...values))} and ` +
    `${formatPercent(Math.max(...values))} since ${formatDate(first.date)}.`
  );
}

/** A curve begins with the twentieth session. */
export const NO_CURVE = 'Fewer than 20 sessions have been scored, too few to draw.';

function withinChance(parts: readonly Banded[], of: string, did: string): string {
  const verdicts = parts.map(isChance);
  if (verdicts.includes(null)) return TOO_FEW;
  const inside = verdicts.filter(Boolean).length;
  const which = inside === parts.length ? `All ${parts.length}` : `${inside} of ${parts.length}`;
  return `${which} ${of} ${did}, within what chance allows.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
