import type { IncomingHttpHeaders } from 'node:http';
import type { Parameters } from './wire/parameters';

/** A received request and its result. */
export interface ReceivedRequest {
  readonly requestId: string;
  readonly method: string;
  /** Path and query, not decoded. */
  readonly url: string;
  /** Empty if the request names no action. */
  readonly action: string;
  /** Query and form, decoded, with the common parameters. */
  readonly parameters: Parameters;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** By the clock of the sandbox, in ms since the epoch. */
  readonly receivedAt: number;
  /** Status of the response; undefined before the response and after a closed connection. */
  readonly httpStatus: number | undefined;
  /** Error code of the response; undefined if there is none. */
  readonly code: string | undefined;
}

/** The latest requests, oldest first. */
export class RequestLog {
  readonly entries: ReceivedRequest[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(request: ReceivedRequest): void {
    this.entries.push(request);
    if (this.entries.length > this.#limit) this.entries.shift();
  }
}
