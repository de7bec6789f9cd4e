import type { Random } from './random.ts';

/** Standard normal (Marsaglia's polar method). */
function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Log-normal around a median. */
export function drawLogNormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * drawNormal(random));
}

/** Gamma of a shape and scale 1 (Marsaglia and Tsang 2000). */
function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * Math.exp(Math.log(1 - random.next()) / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const root = 1 + c * normal;
    const v = root * root * root;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Beyond this mean the normal curve stands in: whole counts of that size hide the difference. */
const MANY = 40;

/** Poisson. */
export function drawPoisson(random: Random, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > MANY) return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawNormal(random)));
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > floor; product *= random.next()) count += 1;
  return count;
}

/** Negative binomial by mean and shape: counts more uneven than Poisson, the more so the smaller the shape. */
export function drawNegativeBinomial(random: Random, mean: number, shape: number): number {
  return drawPoisson(random, (drawGamma(random, shape) * mean) / shape);
}

/** Binomial: how many of `count` have what a `share` of them has. */
export function drawBinomial(random: Random, count: number, share: number): number {
  if (share <= 0 || count <= 0) return 0;
  if (share >= 1) return count;
  const mean = count * share;
  if (count > MANY) {
    const drawn = Math.round(mean + Math.sqrt(mean * (1 - share)) * drawNormal(random));
    return Math.min(count, Math.max(0, drawn));
  }
  let hits = 0;
  for (let trial = 0; trial < count; trial += 1) if (random.next() < share) hits += 1;
  return hits;
}

/** Shares of a Dirichlet around `weights`; the larger the concentration, the nearer. */
export function drawShares(random: Random, weights: readonly number[], concentration: number): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const drawn = Float64Array.from(weights, (weight) =>
    weight > 0 ? drawGamma(random, (concentration * weight) / sum) : 0,
  );
  const total = drawn.reduce((all, value) => all + value, 0);
  return drawn.map((value) => value / total);
}

/** Below this a count is dealt out one by one. */
const FEW = 48;

/** Multinomial: deals `count` out by `shares` (adding up to 1), adding each part at `start`, `start + stride`, … of `into`. */
export function dealOut(
  random: Random,
  count: number,
  shares: Float64Array,
  into: Float64Array,
  start: number,
  stride: number,
): void {
  const last = shares.length - 1;
  if (count <= FEW) {
    for (let dealt = 0; dealt < count; dealt += 1) {
      let left = random.next();
      let part = 0;
      while (part < last && left >= (shares[part] ?? 0)) left -= shares[part++] ?? 0;
      into[start + part * stride] = (into[start + part * stride] ?? 0) + 1;
    }
    return;
  }
  let [rest, restShare] = [count, 1];
  for (let part = 0; part <= last && rest > 0; part += 1) {
    const share = shares[part] ?? 0;
    const drawn = part === last ? rest : drawBinomial(random, rest, restShare > 0 ? share / restShare : 1);
    into[start + part * stride] = (into[start + part * stride] ?? 0) + drawn;
    rest -= drawn;
    restShare -= share;
  }
}
