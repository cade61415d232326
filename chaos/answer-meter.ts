const END_OF_HEAD = '\r\n\r\n';

/**
 * Tells when an HTTP answer is complete, by its Content-Length. The sandbox always sends one; an answer without it, which
 * would end with its connection, counts as never complete.
 */
export class AnswerMeter {
  #received = Buffer.alloc(0);
  #length: number | undefined;

  add(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    this.#length ??= lengthOf(this.#received);
  }

  get complete(): boolean {
    return this.#length !== undefined && this.#received.length >= this.#length;
  }

  /** Everything so far. */
  get bytes(): Buffer {
    return this.#received;
  }
}

/** Head and body together, once the head is there. */
function lengthOf(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /^content-length: *(\d+)\s*$/im.exec(head)?.[1];
  return length === undefined ? undefined : end + END_OF_HEAD.length + Number(length);
}
