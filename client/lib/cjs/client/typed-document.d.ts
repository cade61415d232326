/**
 * A document with the types of its result and of its variables. Every GraphQL client that accepts a `TypedDocumentNode`
 * accepts it. It is declared here, because a consumer then needs no other package to compile.
 */
export interface TypedDocument<Data, Variables> {
    readonly kind: any;
    readonly definitions: readonly any[];
    /** Never set: carries the types. */
    readonly __apiType?: (variables: Variables) => Data;
}
