type Numbers = readonly number[];

/**
 * The piecewise cubic Hermite interpolation of ascending points that ascends between them; for places within the points.
 * Slopes as of Fritsch and Butland (1984), at the ends the limited three-point formula, as the server has them.
 */
export function monotoneCubic(x: Numbers, y: Numbers): (at: number) => number {
  const slopes = slopesOf(x, y);
  return (at) => {
    const k = Math.max(0, Math.min(x.length - 2, x.findIndex((right) => at <= right) - 1));
    const [left, right] = [x[k] ?? 0, x[k + 1] ?? 0];
    const width = right - left;
    const t = (at - left) / width;
    const s = 1 - t;
    return (
      s * s * ((1 + 2 * t) * (y[k] ?? 0) + t * width * (slopes[k] ?? 0)) +
      t * t * ((3 - 2 * t) * (y[k + 1] ?? 0) - s * width * (slopes[k + 1] ?? 0))
    );
  };
}

function slopesOf(x: Numbers, y: Numbers): number[] {
  const widths = differences(x);
  const secants = differences(y).map((rise, k) => rise / (widths[k] ?? 1));
  const inner = secants.slice(1).map((secant, k) => {
    const [before, after] = [widths[k] ?? 1, widths[k + 1] ?? 1];
    const [weight, other] = [2 * after + before, after + 2 * before];
    return (weight + other) / (weight / (secants[k] ?? 1) + other / secant);
  });
  return [endSlope(widths, secants), ...inner, endSlope(widths.toReversed(), secants.toReversed())];
}

function endSlope([width = 1, next = 1]: Numbers, [secant = 0, nextSecant = 0]: Numbers): number {
  const slope = ((2 * width + next) * secant - width * nextSecant) / (width + next);
  return Math.max(0, Math.min(slope, 3 * secant));
}

function differences(values: Numbers): number[] {
  return values.slice(1).map((value, k) => value - (values[k] ?? 0));
}
