/** Weight of an object that costs an upstream call of its own: at most 20 of them in one operation. */
const CALL_US = 7_000;

/**
 * CPU time of an object, in microseconds, measured on a machine with two cores: a router interface has about 50 fields that
 * are read from the response of the upstream.
 */
const OBJECT_US: Readonly<Record<string, number>> = {
  RouterInterface: 60,
  RouterInterfaceDetail: CALL_US,
  /** As their largest type. */
  Node: 60,
  _Entity: 60,
};
const OTHER_OBJECT_US = 8;

export const objectUs = (typeName: string): number => OBJECT_US[typeName] ?? OTHER_OBJECT_US;

/** CPU time of an error. A field that reads from the upstream can fail for each object of a list. */
const ERROR_US = 75;

/** Fields of a list item that read from the upstream. */
export const FAILING_FIELDS: ReadonlySet<string> = new Set([
  'OppositeInterface.routerInterface',
  'RouterInterface.router',
  'RouterInterface.accessPoint',
  'RouterInterface.detail',
]);
/** A response has a limited number of errors, so their bytes do not count. */
export const FAILURE = { values: 0, bytes: 0, workUs: ERROR_US } as const;

/**
 * Usual number of items of a list that has no `first`. A longer list costs more than the estimate; the limit of the response
 * covers that.
 */
const LIST_SIZES: Readonly<Record<string, number>> = {
  'Query.specs': 13,
  'RouterInterfaceDetail.unknownValues': 1,
  'RouterInterface.tags': 5,
  'RouterInterface.unknownValues': 1,
  'AccessPoint.unknownValues': 1,
  'VirtualBorderRouter.unknownValues': 1,
  'VirtualBorderRouter.associatedCens': 1,
  'VRouter.routeTableIds': 1,
  'StateConflict.allowed': 11,
  'UserError.field': 4,
};
const USER_ERRORS = 10;

export const listSizeOf = (field: string): number | undefined =>
  field.endsWith('Payload.userErrors') ? USER_ERRORS : LIST_SIZES[field];

/** Bytes of a leaf value by type: the usual length of an id or a name of the upstream. */
const LEAF_BYTES: Readonly<Record<string, number>> = { Int: 8, Boolean: 5, DateTime: 26, IPv4: 15, ID: 80, String: 32 };
const ENUM_BYTES = 20;

/** Bytes of long texts by the name of the field: their maximum length in letters of one byte. */
const TEXT_BYTES: Readonly<Record<string, number>> = {
  name: 128,
  description: 256,
  key: 128,
  value: 128,
  /** More than the schema of the subgraph has. */
  sdl: 150_000,
};

/** Bytes of a leaf. @param path Of the field, such as `RouterInterface.name`. */
export function leafBytes(path: string, typeName: string): number {
  const field = path.slice(path.indexOf('.') + 1);
  return (typeName === 'String' ? TEXT_BYTES[field] : undefined) ?? LEAF_BYTES[typeName] ?? ENUM_BYTES;
}
