const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for positive arguments (C. Lanczos, 1964; g = 7, nine terms). */
function logGamma(x: number): number {
  const [first = 0, ...rest] = COEFFICIENTS;
  const base = x + 6.5;
  const sum = rest.reduce((total, coefficient, index) => total + coefficient / (x + index), first);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Probability of exactly `k` of `n` cases, each with probability `p` strictly between 0 and 1. */
export function binomialMass(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  const choose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

/** Probability of at most `k` of `n` cases, each with probability `p` strictly between 0 and 1. */
export function binomialSum(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  // The shorter tail is summed, the likeliest case first; each mass follows from the one before it.
  const below = k <= n * p;
  const [first, step] = below ? [k, -1] : [k + 1, 1];
  let mass = binomialMass(first, n, p);
  let sum = 0;
  for (let cases = first; cases >= 0 && cases <= n && sum + mass > sum; cases += step) {
    sum += mass;
    mass *= below ? (cases / (n - cases + 1)) * ((1 - p) / p) : ((n - cases) / (cases + 1)) * (p / (1 - p));
  }
  return below ? sum : 1 - sum;
}

/** So many standard deviations from the mean nothing is left that a sum of doubles would notice. */
const REACH = 12;

/** The smallest number of cases whose distribution function reaches `probability`, with that value and the one before it. */
export function binomialQuantile(
  probability: number,
  n: number,
  p: number,
): { cases: number; at: number; before: number } {
  const spread = REACH * Math.sqrt(n * p * (1 - p)) + REACH;
  let cases = Math.max(0, Math.floor(n * p - spread));
  let mass = binomialMass(cases, n, p);
  let before = 0;
  let at = mass;
  // Each mass follows from the one before it: a product instead of three logarithms of gamma.
  while (at < probability && cases < n) {
    mass *= ((n - cases) / (cases + 1)) * (p / (1 - p));
    cases += 1;
    before = at;
    at += mass;
  }
  return { cases, at, before };
}
