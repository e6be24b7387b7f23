export interface Place {
  x: number;
  y: number;
}

/** The line through places, as SVG writes it. */
export function lineThrough(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** The line that stays at each place until the next one: between the two nothing is known. */
export function stepsThrough(places: readonly Place[]): string {
  return places
    .map(({ x, y }, index) => (index === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`))
    .join('');
}

/** The area between an upper and a lower line. */
export function areaBetween(upper: readonly Place[], lower: readonly Place[]): string {
  return `${lineThrough([...upper, ...[...lower].reverse()])}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
