import type { DocumentNode } from 'graphql';

/**
 * Total length of the stored documents, enough for 50 to 100 different operations. A parsed document needs 35 to 200 bytes
 * of memory for each character, so the store needs at most 20 MB. The default store of Apollo Server can need 110 MB.
 */
export const MAX_CHARACTERS = 100_000;

/**
 * Parsed and validated documents, by their hash. A caller that writes values into its documents sends a new one each time,
 * so the store is bounded: above the limit, the least recently used document is evicted.
 */
export class DocumentStore {
  readonly #documents = new Map<string, DocumentNode>();
  #characters = 0;

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (!document) return undefined;
    this.#documents.delete(key);
    this.#documents.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    this.#documents.set(key, document);
    this.#characters += lengthOf(document);
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= MAX_CHARACTERS) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<void> {
    const document = this.#documents.get(key);
    if (!document) return;
    this.#documents.delete(key);
    this.#characters -= lengthOf(document);
  }
}

/** The source is absent only in a document that was not parsed from text. */
const lengthOf = ({ loc }: DocumentNode) => loc?.source.body.length ?? 0;
