import { createHash } from 'node:crypto';
import type { Region } from './regions';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const NUMBER_LENGTH = 8;
const NOISE_LENGTH = 10;

/**
 * The id of the `number`th resource of a kind in a region: prefix, the region's code, ten characters that look random, and the number in
 * base 36. It has the length of the ids in the reference page's example. The same arguments give the same id, so a world of any size needs
 * no list of its ids.
 */
export function resourceId(prefix: string, region: Region, number: number): string {
  const counter = number.toString(36).padStart(NUMBER_LENGTH, '0');
  return `${prefix}-${region.idCode}${noise(`${prefix}/${region.regionId}/${number}`)}${counter}`;
}

/** The number that is in an id of {@link resourceId}; meaningless for any other text, so compare the id made from it. */
export function numberIn(id: string): number {
  const counter = id.slice(-NUMBER_LENGTH);
  return /^[0-9a-z]{8}$/.test(counter) ? Number.parseInt(counter, 36) : Number.NaN;
}

function noise(seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  let text = '';
  for (let position = 0; position < NOISE_LENGTH; position += 1) {
    text += ALPHABET.charAt((digest[position] ?? 0) % ALPHABET.length);
  }
  return text;
}
