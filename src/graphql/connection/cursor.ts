/** A cursor is the position of an item in the upstream's list, counted from 0. It is opaque for callers. */
export function cursorOf(position: number): string {
  return Buffer.from(`place:${position}`).toString('base64url');
}

/** The position, or undefined for a text that is not a cursor of this gateway. */
export function positionOf(cursor: string): number | undefined {
  const position = /^place:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  return position === undefined ? undefined : Number(position);
}
