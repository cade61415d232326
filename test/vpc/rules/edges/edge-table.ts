/** A change of a valid request. Undefined removes a field. */
export type Change<Request> = { readonly [Field in keyof Request]?: Request[Field] | undefined };

/** Requests on both sides of the edge of a rule. */
export interface Edge<Request> {
  /** The changed requests violate no rule. */
  readonly satisfied: readonly Change<Request>[];
  /** The changed requests violate the rule once: its code, and the path of the field. */
  readonly violated: readonly (readonly [Change<Request>, string])[];
}

/** Edges by rule id. */
export type Edges<Request> = Readonly<Record<string, Edge<Request>>>;

/** The edges of the rules of one action, or of another validated request. */
export interface EdgeTable<Request> {
  /** Name of the action. */
  readonly subject: string;
  /** A request that violates no rule. */
  readonly valid: Request;
  readonly edges: Edges<Request>;
}

/** A valid target of a write. */
export const TARGET_INTERFACE = { regionId: 'cn-beijing', routerInterfaceId: 'ri-2zenfgfpyu3v93koa' };

export const a = (count: number) => 'a'.repeat(count);
export const texts = (count: number) => Array.from({ length: count }, (_, index) => `key${index}`);
export const tagsWithKeys = (count: number) => texts(count).map((key) => ({ key, value: '' }));
