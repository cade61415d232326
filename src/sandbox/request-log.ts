import type { IncomingHttpHeaders } from 'node:http';
import type { Parameters } from './wire/parameters';

/** A request as it was on the wire, and what became of it. */
export interface ReceivedRequest {
  readonly requestId: string;
  readonly method: string;
  /** Path and query, undecoded. */
  readonly url: string;
  /** Empty where the request names none. */
  readonly action: string;
  /** Query and form, decoded, with the common parameters. */
  readonly parameters: Parameters;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** By the sandbox's clock, in milliseconds since the epoch. */
  readonly receivedAt: number;
  /** Of the answer; undefined until there is one, and for good after a hang-up. */
  readonly httpStatus: number | undefined;
  /** Error code of the answer; undefined on success, after a hang-up, and for an answer that is not the service's. */
  readonly code: string | undefined;
}

/** The newest requests, oldest first. */
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
