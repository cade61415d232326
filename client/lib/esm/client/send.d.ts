import type { TypedDocument } from './typed-document.js';
/** An error of a GraphQL response. */
export interface ResponseError {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, any>> | undefined;
}
/**
 * Result of an operation: the body of the response, or the result object of a client such as Apollo Client or urql, which
 * has its errors in `error`.
 */
export interface Answer<Data> {
    readonly data?: Data | null | undefined;
    readonly errors?: readonly ResponseError[] | undefined;
    readonly error?: unknown;
}
/** Executes an operation. It can be a function around any GraphQL client. */
export type Send<Data, Variables> = (document: TypedDocument<Data, Variables>, variables: Variables) => Promise<Answer<Data>>;
