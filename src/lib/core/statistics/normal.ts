/** Complementary error function by its continued fraction (Lentz) for large and its series for small arguments. */
function erfc(x: number): number {
  const z = Math.abs(x);
  let value: number;
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n += 1) {
      term *= (-z * z) / n;
      sum += term / (2 * n + 1);
      if (n > 200) break;
    }
    value = 1 - (2 / Math.sqrt(Math.PI)) * sum;
  } else {
    let fraction = 0;
    for (let n = 60; n > 0; n -= 1) fraction = n / 2 / (z + fraction);
    value = Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
  }
  return x < 0 ? 2 - value : value;
}

/** The standard normal distribution function. */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** The standard normal quantile of a probability strictly between 0 and 1: Newton steps on the distribution function. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new Error(`not a probability between 0 and 1: ${p}`);
  // Shore's approximation starts close enough for quadratic convergence.
  const tail = Math.min(p, 1 - p);
  let z = -5.5556 * (1 - Math.pow((1 - (1 - tail)) / (1 - tail), 0.1186));
  z = -Math.abs(z);
  for (let step = 0; step < 60; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const change = (normalCdf(z) - tail) / density;
    z -= Math.max(-1, Math.min(1, change));
    if (Math.abs(change) < 1e-14) break;
  }
  return p < 0.5 ? z : -z;
}
