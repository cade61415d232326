const END_OF_HEAD = '\r\n\r\n';

/**
 * Collects the bytes of one HTTP response and detects its end by Content-Length. The sandbox always sends that header.
 * A response without it never counts as complete.
 */
export class ResponseBuffer {
  #received = Buffer.alloc(0);
  #length: number | undefined;

  add(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    this.#length ??= responseLength(this.#received);
  }

  get complete(): boolean {
    return this.#length !== undefined && this.#received.length >= this.#length;
  }

  get bytes(): Buffer {
    return this.#received;
  }
}

/** Length of head and body in bytes. Undefined until the head is complete. */
function responseLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /^content-length: *(\d+)\s*$/im.exec(head)?.[1];
  return length === undefined ? undefined : end + END_OF_HEAD.length + Number(length);
}
