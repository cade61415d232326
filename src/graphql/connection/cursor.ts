/** Place of an item in the lists of the upstream. */
export interface Place {
  /** Position in the list, from 0. */
  readonly position: number;
  /** Region of the list, where a connection has items of several regions. */
  readonly regionId?: string | undefined;
}

/** A cursor is the place of an item. It is opaque for callers. */
export function cursorOf({ position, regionId }: Place): string {
  return Buffer.from(regionId === undefined ? `place:${position}` : `place:${regionId}:${position}`).toString(
    'base64url',
  );
}

/** The place, or undefined for a text that is not a cursor of this gateway. */
export function placeOf(cursor: string): Place | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, regionId, inRegion, position = inRegion] = PLACE.exec(text) ?? [];
  if (position === undefined) return undefined;
  return { position: Number(position), ...(regionId === undefined ? {} : { regionId }) };
}

/** Position -1 of a region is the place before its first item. */
const PLACE = /^place:(?:([\da-z-]{1,50}):(-1|\d{1,9})|(\d{1,9}))$/;
