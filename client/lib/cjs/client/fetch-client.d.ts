import type { Answer } from './send';
import type { TypedDocument } from './typed-document';
interface HttpResponse {
    readonly status: number;
    text(): Promise<string>;
}
type Fetch = (url: string, options: any) => Promise<HttpResponse>;
export interface FetchClientOptions {
    /** Headers of each request. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Replaces the global `fetch`, for example to add a timeout. */
    readonly fetch?: Fetch;
}
/** Executes an operation with `fetch`, for a service without a GraphQL client. */
export declare function fetchClient(url: string, { headers, fetch }?: FetchClientOptions): <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => Promise<Answer<Data>>;
export {};
