import { printDocument } from './print-document';
import type { Answer } from './send';
import type { TypedDocument } from './typed-document';

interface HttpResponse {
  readonly status: number;
  text(): Promise<string>;
}

// biome-ignore lint/suspicious/noExplicitAny: the options of `fetch` have different types in browsers and in Node.js.
type Fetch = (url: string, options: any) => Promise<HttpResponse>;

export interface FetchClientOptions {
  /** Headers of each request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`, for example to add a timeout. */
  readonly fetch?: Fetch;
}

/** Executes an operation with `fetch`, for a service without a GraphQL client. */
export function fetchClient(
  url: string,
  { headers = {}, fetch = (globalThis as unknown as { fetch: Fetch }).fetch }: FetchClientOptions = {},
): <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => Promise<Answer<Data>> {
  return async (document, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify({ query: printDocument(document), variables }),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`HTTP status ${response.status}, and the body is not JSON`);
    }
  };
}
