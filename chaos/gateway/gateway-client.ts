import { Agent, request } from 'undici';
import type { RecordedResponse } from '../history/response';
import { documentOf, type Mutation } from '../support/mutations';

/** Longer than the deadline of a call in the gateway. */
const RESPONSE_TIMEOUT_MS = 30_000;

/** Sends mutations to a gateway over HTTP. */
export class GatewayClient {
  /** Number of requests without a response. */
  inFlight = 0;
  /** Number of requests that have ended. */
  ended = 0;
  readonly #url: string;
  readonly #agent = new Agent({ connect: { timeout: 2_000 }, headersTimeout: RESPONSE_TIMEOUT_MS, pipelining: 1 });

  constructor(gatewayUrl: string) {
    this.#url = `${gatewayUrl}/graphql`;
  }

  /**
   * Sends one request, without retries. A network error is a lost response.
   * @param signal Aborts the request.
   */
  async send(mutation: Mutation, input: object, signal?: AbortSignal): Promise<RecordedResponse> {
    this.inFlight += 1;
    try {
      const response = await request(this.#url, {
        method: 'POST',
        dispatcher: this.#agent,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: documentOf(mutation), variables: { input } }),
        ...(signal ? { signal } : {}),
      });
      return { status: response.statusCode, body: parseJson(await response.body.text()) };
    } catch (error) {
      return { lost: causeOf(error) };
    } finally {
      this.inFlight -= 1;
      this.ended += 1;
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
