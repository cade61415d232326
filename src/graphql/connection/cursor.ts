/** A cursor is the place of an item in the upstream's list, from 0. Callers see an opaque text. */
export function cursorOf(place: number): string {
  return Buffer.from(`place:${place}`).toString('base64url');
}

/** The place, or undefined for a text that is no cursor of ours. */
export function placeOf(cursor: string): number | undefined {
  const place = /^place:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  return place === undefined ? undefined : Number(place);
}
