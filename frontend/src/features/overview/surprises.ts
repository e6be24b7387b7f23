import type { IndexSummary, Instrument, LastOutcome } from '../../api/contract';

/** A last close in the outermost twentieth of what had been forecast for it. */
export interface Surprise {
  instrument: Instrument;
  last: LastOutcome;
  /** The share of the forecast distribution that the close was beyond. */
  beyond: number;
  side: 'above' | 'below';
}

export interface Surprises {
  surprises: readonly Surprise[];
  /** How many last closes there were. */
  count: number;
}

const TAIL = 0.05;

/** The indices whose last close came as a surprise, among those whose place in its forecast is known. */
export function surprisesAmong(indices: readonly IndexSummary[]): Surprises {
  const placed = indices.flatMap(({ instrument, record }) =>
    record?.last.pit === undefined ? [] : [{ instrument, last: record.last, pit: record.last.pit }],
  );
  const surprises = placed
    .filter(({ pit }) => pit < TAIL || pit > 1 - TAIL)
    .map(
      ({ instrument, last, pit }): Surprise =>
        pit < TAIL
          ? { instrument, last, beyond: 1 - pit, side: 'below' }
          : { instrument, last, beyond: pit, side: 'above' },
    );
  return { surprises, count: placed.length };
}
