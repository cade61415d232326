import { KNOWN_REGIONS } from './endpoints';

/** More edits produce another word, not a typing mistake. */
const MAX_EDITS = 2;
const MAX_SUGGESTIONS = 3;
/** A longer text is no region id with a typing mistake, and comparing it takes time. */
const MAX_CHARACTERS = 64;

/**
 * The known regions that the text most probably means, nearest first; empty for a known region and for a text that resembles
 * none. The first part can be missing: `hangzhou`.
 */
export function nearestRegions(text: string): string[] {
  if (text.length > MAX_CHARACTERS || KNOWN_REGIONS.includes(text)) return [];
  const written = text
    .trim()
    .toLowerCase()
    .replace(/[\s_.]/g, '-');
  const distances = KNOWN_REGIONS.map((region) => ({
    region,
    edits: Math.min(editsBetween(written, region), editsBetween(written, region.slice(region.indexOf('-') + 1))),
  }));
  const fewest = Math.min(MAX_EDITS, ...distances.map(({ edits }) => edits));
  return distances
    .filter(({ edits }) => edits === fewest)
    .map(({ region }) => region)
    .slice(0, MAX_SUGGESTIONS);
}

/** Sentence for a message about a region, with a leading space; empty where no region is near. */
export function didYouMean(text: string): string {
  const regions = nearestRegions(text);
  return regions.length > 0 ? ` Did you mean ${regions.join(' or ')}?` : '';
}

/** Insertions, deletions and replacements of one character that change one text into the other (Levenshtein distance). */
function editsBetween(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, character] of [...left].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (previous[column] ?? 0) + (character === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
