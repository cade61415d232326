/** Returns a number from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * Returns a random sequence that depends only on the seed and its purpose. Each create, fault and kill uses its own
 * sequence. So a seed produces the same numbers in every run, whatever the order of events.
 */
export function seededRandom(seed: number, ...purpose: readonly (string | number)[]): Random {
  return mulberry32(fnv1a(`${seed} ${purpose.join(' ')}`));
}

/** Returns an integer from `min` to `max`, both inclusive. */
export function randomInteger(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** Picks a name by its probability. Returns undefined with the probability that remains up to 1. */
export function pickByProbability<Name extends string>(
  random: Random,
  probabilities: Readonly<Partial<Record<Name, number>>>,
): Name | undefined {
  let remaining = random();
  for (const name of Object.keys(probabilities) as Name[]) {
    remaining -= probabilities[name] ?? 0;
    if (remaining < 0) return name;
  }
  return undefined;
}

/** 32-bit FNV-1a hash. */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
