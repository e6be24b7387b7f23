/** The forecasts on both sides of one, by the sessions as of which they were made; undefined where none is known. */
export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
}

/** The known dates on both sides of a date, which need not be one of them. */
export function neighboursOf(asOf: string, known: readonly string[]): Neighbours {
  const sorted = [...known].sort();
  return {
    previous: sorted.findLast((date) => date < asOf),
    next: sorted.find((date) => date > asOf),
  };
}
