import { createHash } from 'node:crypto';
import type { Region } from './regions';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const NUMBER_LENGTH = 8;
const HASH_LENGTH = 10;

/**
 * Returns the id of a resource: prefix, region code, ten hash characters, and the number in base 36. The length is that
 * of the ids in the reference example. The same arguments return the same id, so that a world of any size needs no list
 * of ids.
 */
export function resourceId(prefix: string, region: Region, number: number): string {
  const counter = number.toString(36).padStart(NUMBER_LENGTH, '0');
  return `${prefix}-${region.idCode}${hashText(`${prefix}/${region.regionId}/${number}`)}${counter}`;
}

/**
 * Returns the number in an id of {@link resourceId}. For other texts the result is arbitrary: compare the id built from
 * it.
 */
export function numberIn(id: string): number {
  const counter = id.slice(-NUMBER_LENGTH);
  return /^[0-9a-z]{8}$/.test(counter) ? Number.parseInt(counter, 36) : Number.NaN;
}

function hashText(seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  let text = '';
  for (let position = 0; position < HASH_LENGTH; position += 1) {
    text += ALPHABET.charAt((digest[position] ?? 0) % ALPHABET.length);
  }
  return text;
}
