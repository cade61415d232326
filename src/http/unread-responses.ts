import type { ServerResponse } from 'node:http';

export interface ResponseLimits {
  /** Maximum time from the start of a response until the client has read it, in milliseconds. */
  readonly responseTimeoutMs: number;
}

/** Maximum size of all responses that clients have not read. */
export const MAX_UNREAD_BYTES = 64 * 1024 * 1024;

/** Limits the time and the memory of responses that clients read slowly or not at all, by closing their connections. */
export class UnreadResponses {
  /** Sizes in bytes, in the order of the starts. */
  readonly #sizes = new Map<ServerResponse, number>();
  #bytes = 0;

  constructor(
    private readonly limits: ResponseLimits,
    private readonly maxBytes = MAX_UNREAD_BYTES,
  ) {}

  /** Call it when a response starts. @param payload The body, before it is sent. */
  add(response: ServerResponse, payload: unknown): void {
    // An error while sending replaces the payload, and the response starts again.
    if (this.#sizes.has(response)) return;
    const size = sizeOf(payload);
    for (const oldest of this.#sizes.keys()) {
      if (this.#bytes + size <= this.maxBytes) break;
      this.#remove(oldest);
      close(oldest);
    }
    this.#sizes.set(response, size);
    this.#bytes += size;
    const timer = setTimeout(() => close(response), this.limits.responseTimeoutMs).unref();
    response.once('close', () => {
      clearTimeout(timer);
      this.#remove(response);
    });
  }

  #remove(response: ServerResponse): void {
    this.#bytes -= this.#sizes.get(response) ?? 0;
    this.#sizes.delete(response);
  }
}

/** A stream waits for its reader, so that its size in memory is small. */
function sizeOf(payload: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  return payload instanceof Uint8Array ? payload.byteLength : 0;
}

/** Also discards the bytes that the operating system has not sent. */
function close(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
