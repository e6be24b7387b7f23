interface Point {
  x: number;
  y: number;
}

/** The path through the values, stretched to the box less its padding; a constant series runs along the middle. */
export function sparklinePath(
  values: readonly number[],
  width: number,
  height: number,
  padding: number,
): { path: string; end: Point | null } {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = values.length > 1 ? (width - 2 * padding) / (values.length - 1) : 0;
  const points = values.map((value, index) => ({
    x: round(padding + index * step),
    y: round(padding + (1 - (span > 0 ? (value - low) / span : 0.5)) * (height - 2 * padding)),
  }));
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return { path, end: points.at(-1) ?? null };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
