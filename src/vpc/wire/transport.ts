import type { IncomingHttpHeaders } from 'node:http';

export interface HttpRequest {
  readonly origin: string;
  /** Path and query. The body is always empty: the upstream takes every parameter from the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface NetworkFailure {
  /** Code of the network error, such as `ECONNREFUSED`. Absent where the signal ended the request. */
  readonly networkError?: string;
}

/** Result of one HTTP request. `notSent` guarantees that no byte was written. */
export type SendResult =
  | { readonly sent: 'completed'; readonly response: HttpResponse }
  | ({ readonly sent: 'notSent' } & NetworkFailure)
  /** The request was started, and no complete response arrived. */
  | ({ readonly sent: 'lost' } & NetworkFailure)
  /** The response is longer than 8 MiB. */
  | { readonly sent: 'tooLarge' };

/** Sends HTTP requests to the upstream. */
export interface Transport {
  /** Sends a POST request once. Never throws; the signal ends the wait and the request. */
  send(request: HttpRequest, signal: AbortSignal): Promise<SendResult>;
  /**
   * Uses new connections from now on: a connection that delivered the response of another request does so again with the next
   * one. Absent where requests share no connections.
   */
  renew?(): void;
  /** Closes idle connections. */
  close(): Promise<void>;
}
