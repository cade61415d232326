/**
 * Types of objects with a global id. Parts of an object have one too, because a cache can combine two selections of an
 * object only by an id.
 */
export const NODE_TYPES = [
  'RouterInterface',
  'OppositeInterface',
  'Reservation',
  'RouterInterfaceDetail',
  'VRouter',
  'VirtualBorderRouter',
  'AccessPoint',
  'Region',
  'Viewer',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** Name of the only account of a gateway. */
export const ACCOUNT = 'default';

/** What a global id identifies. */
export interface NodeKey {
  readonly type: NodeType;
  readonly account: string;
  readonly regionId: string;
  /** Id of the object at the upstream, such as `ri-…`; for a part of an object, that of the object. */
  readonly upstreamId: string;
}

/** The global id of an object: the same text for the same object, in every response. URL-safe, and opaque for callers. */
export function globalId(type: NodeType, regionId: string, upstreamId: string): string {
  return encode({ type, account: ACCOUNT, regionId, upstreamId });
}

/** Reads a global id. Returns undefined for a text that this gateway does not create. */
export function keyOfGlobalId(id: string): NodeKey | undefined {
  const [type, account, regionId, upstreamId, ...others] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (!isNodeType(type) || !account || !regionId || !upstreamId || others.length > 0) return undefined;
  const key = { type, account, regionId, upstreamId };
  // One object has one id, so other spellings of the same bytes are not ids.
  return encode(key) === id ? key : undefined;
}

const encode = ({ type, account, regionId, upstreamId }: NodeKey) =>
  Buffer.from([type, account, regionId, upstreamId].join(':')).toString('base64url');

const isNodeType = (type: string | undefined): type is NodeType => NODE_TYPES.some((known) => known === type);
