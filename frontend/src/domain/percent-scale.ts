import type { HorizonSummary } from '../api/contract';
import { changeOf } from '../format/numbers';

export interface Outlook {
  lastClose: number;
  nextDay: HorizonSummary;
  nextWeek: HorizonSummary;
}

/** A scale of relative moves around the last close, from -reach to +reach, with a tick at every step. */
export interface PercentScale {
  reach: number;
  step: number;
}

const STEPS = [0.001, 0.002, 0.0025, 0.005, 0.01, 0.02, 0.025, 0.05, 0.1, 0.2, 0.25, 0.5, 1];
const MOST_TICKS = 4;

/**
 * The scale that all range bars of a list share, so that a quiet instrument looks quiet next to a volatile one. It ends
 * at the first tick beyond the widest move that any interval reaches.
 */
export function percentScaleOf(outlooks: readonly Outlook[]): PercentScale {
  const moves = outlooks.flatMap(({ lastClose, nextDay, nextWeek }) =>
    [nextDay, nextWeek].flatMap(({ low80, high80 }) => [
      Math.abs(changeOf(lastClose, low80)),
      Math.abs(changeOf(lastClose, high80)),
    ]),
  );
  return percentScaleTo(Math.max(...moves));
}

/** The scale that holds moves up to a size; it ends at the first tick beyond. */
export function percentScaleTo(move: number): PercentScale {
  const widest = Math.max(0.001, move);
  const step =
    STEPS.find((candidate) => widest <= MOST_TICKS * candidate * (1 + 1e-9)) ?? widest / MOST_TICKS;
  return { reach: Math.ceil(widest / step - 1e-9) * step, step };
}

/** The ticks of a scale, from its lower end to its upper, the last close among them. */
export function ticksOf({ reach, step }: PercentScale): number[] {
  const perSide = Math.round(reach / step);
  return Array.from({ length: 2 * perSide + 1 }, (_, place) => (place - perSide) * step);
}
