/** From 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Random numbers that follow from a seed and from what they are for. Each create, each fault and each kill asks for its
 * own sequence, so that it gets the same numbers in every run of the seed, in whatever order things come to happen.
 */
export function randomOf(seed: number, ...purpose: readonly (string | number)[]): Random {
  return mulberry32(hash(`${seed} ${purpose.join(' ')}`));
}

/** A whole number from `min` to `max`, both included. */
export function between(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** The name on which a random number falls, where each takes its share of 1; undefined beyond all shares. */
export function pick<Name extends string>(
  random: Random,
  shares: Readonly<Partial<Record<Name, number>>>,
): Name | undefined {
  let left = random();
  for (const name of Object.keys(shares) as Name[]) {
    left -= shares[name] ?? 0;
    if (left < 0) return name;
  }
  return undefined;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
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
