/** Numbers that look random and are the same for the same seed, so that an interval comes out the same for everybody. */

/** From 0 up to, not including, 1. */
export type Random = () => number;

/** Blackman & Vigna's xoshiro128** (2018), its state filled from the seed by splitmix32. `seed` is a whole number of 32 bits. */
export function seeded(seed: number): Random {
  const mix = splitmix(seed);
  let [a, b, c, d] = [mix(), mix(), mix(), mix()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 2 ** 32;
  };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return word ^ (word >>> 15);
  };
}

/** A draw from Poisson's distribution: how often something happens that happens `mean` times on average. A whole number from 0. */
export function drawPoisson(random: Random, mean: number): number {
  return mean < multipliedBelow ? multiplied(random, mean) : rejected(random, mean);
}

/** Below this the first method is quicker; the second is only right from here on. */
const multipliedBelow = 10;

/** Knuth 1969, The Art of Computer Programming 2, 3.4.1. */
function multiplied(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let drawn = 0;
  for (let product = random(); product > limit; product *= random()) drawn++;
  return drawn;
}

/** Hörmann 1993, The transformed rejection method for generating Poisson random variables, algorithm PTRS. */
function rejected(random: Random, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const weight = Math.log(v) + Math.log(inverse) - Math.log(a / (us * us) + b);
    if (weight <= k * Math.log(mean) - mean - logFactorial(k)) return k;
  }
}

/** Stirling's series; for small numbers, the sum. */
function logFactorial(n: number): number {
  if (n < 16)
    return Array.from({ length: n }, (_, at) => Math.log(at + 1)).reduce((x, y) => x + y, 0);
  const n1 = n + 1;
  return (
    (n + 0.5) * Math.log(n1) -
    n1 +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * n1) -
    1 / (360 * n1 ** 3)
  );
}
