const PATTERN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Parses `YYYY-MM-DDThh:mm:ssZ` to ms since the epoch. Returns undefined for another format or a date that does not
 * exist.
 */
export function parseTimestamp(text: string): number | undefined {
  if (!PATTERN.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isFinite(time) && formatTimestamp(time) === text ? time : undefined;
}

/** Formats ms since the epoch as `YYYY-MM-DDThh:mm:ssZ`, rounded down to seconds. */
export function formatTimestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
