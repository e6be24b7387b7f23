/**
 * How high the name of each band goes: in the middle between its edge and the next one inwards, and clear of the next
 * name. The edges are heights in pixels from the outermost band to the median, the names from the outermost inwards.
 */
export function bandHeights(edges: readonly number[], gap: number): number[] {
  const wanted = edges.slice(1).map((inner, band) => (inner + (edges[band] ?? inner)) / 2);
  const heights: number[] = [];
  for (const height of wanted.reverse()) {
    heights.push(Math.min(height, (heights.at(-1) ?? Number.POSITIVE_INFINITY) - gap));
  }
  return heights.reverse();
}
