const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Milliseconds since the epoch of `YYYY-MM-DDThh:mm:ssZ`; undefined for any other shape and for a day or hour that does not exist. */
export function parseTimestamp(text: string): number | undefined {
  if (!SHAPE.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isFinite(time) && formatTimestamp(time) === text ? time : undefined;
}

/** `YYYY-MM-DDThh:mm:ssZ`, as the service writes times; parts of a second are cut off. */
export function formatTimestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
