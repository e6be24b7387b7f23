const SQRT_2PI = Math.sqrt(2 * Math.PI);
const MOST_NEWTON_STEPS = 20;

/** The density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / SQRT_2PI;
}

/**
 * The probability of at most z under the standard normal distribution, for z within ±6: the series
 * z + z³/3 + z⁵/(3·5) + … of Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (2004).
 */
export function normalProbability(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** The z whose probability is p, for p from 0.001 to 0.999: Newton's method. */
export function normalQuantile(p: number): number {
  let z = 0;
  for (let steps = 0; steps < MOST_NEWTON_STEPS; steps++) {
    const step = (normalProbability(z) - p) / normalDensity(z);
    z -= step;
    if (Math.abs(step) < 1e-14) break;
  }
  return z;
}
