export type Scale = (value: number) => number;
type Span = readonly [number, number];

/** Maps a span of values to a span of pixels. */
export function linear([from, to]: Span, [start, end]: Span): Scale {
  const factor = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * factor;
}

/** The value, or the end of the span that it is beyond. */
export function within([from, to]: Span, value: number): number {
  return Math.max(from, Math.min(to, value));
}

/** Round numbers that divide a span into about so many parts; the span's ends need not be among them. */
export function niceTicks([from, to]: Span, parts = 4): number[] {
  const step = niceStep((to - from) / parts);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Adding zero makes a negative zero a plain one.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => (first + place) * step + 0);
}

/** A span widened to the round numbers around it. */
export function niceSpan([from, to]: Span, parts = 4): Span {
  const step = niceStep((to - from) / parts);
  return [Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step];
}

/** How many decimals shares need in per cent, so that no two of these ticks are written alike. */
export function percentDigits(ticks: readonly number[]): number {
  const step = 100 * Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0));
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
}

/** A round number of about that size: 1, 2 or 5 times a power of ten. */
export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5].find((candidate) => candidate * power >= rough * 0.75) ?? 10;
  return digit * power;
}
