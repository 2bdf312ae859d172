/** The logarithm of the gamma function, Lanczos approximation (Press et al., Numerical Recipes, 3rd ed., §6.1). */
function logGamma(x: number): number {
  const weights = [
    76.180091729471, -86.505320329417, 24.014098240831, -1.231739572450155, 0.001208650973866179, -0.000005395239384953,
  ];
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const sum = weights.reduce((total, weight, i) => total + weight / (x + 1 + i), 1.000000000190015);
  return -t + Math.log((2.506628274631 * sum) / x);
}

/** Continued fraction of the incomplete beta function (Numerical Recipes §6.4, modified Lentz). */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / Math.max(Math.abs(1 - ((a + b) * x) / (a + 1)), tiny);
  let result = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 1e-14) break;
  }
  return result;
}

function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** Two-sided tail of Student's t: P(|T| > t) with `df` degrees of freedom. */
function tail(t: number, df: number): number {
  return incompleteBeta(df / 2, 0.5, df / (df + t * t));
}

/** The t that leaves 2.5 % on either side, by bisection; df ≥ 1. */
export function tQuantile(df: number): number {
  let low = 0;
  let high = 100;
  for (let i = 0; i < 100; i += 1) {
    const middle = (low + high) / 2;
    if (tail(middle, df) > 0.05) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The 95 % t interval of a mean with standard deviation `sd` over `n` ≥ 2 pairs; RangeError under 2. */
export function tInterval(mean: number, sd: number, n: number): { lo: number; hi: number } {
  if (n < 2) throw new RangeError(`an interval needs two values, not ${n}`);
  const half = (tQuantile(n - 1) * sd) / Math.sqrt(n);
  return { lo: mean - half, hi: mean + half };
}
