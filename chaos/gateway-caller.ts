import { print } from 'graphql';
import { Agent, request } from 'undici';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceMutation } from '../schema/client';
import { ERROR_CODES } from '../src/graphql/errors';
import type { Acknowledgement } from './history';
import type { PlannedCreate } from './workload';

/** What came back, and when the gateway would like to be asked again. */
export interface Told {
  readonly acknowledgement: Acknowledgement;
  readonly retryAfterMs: number;
}

interface Body {
  readonly data?: CreateRouterInterfaceMutation | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Extensions }[];
}

interface Extensions {
  readonly code?: string;
  readonly clientToken?: string;
  readonly retryAfterSeconds?: number;
}

/** The codes that say that nothing was changed and that the same request may succeed later. */
const NOTHING_CHANGED: readonly (keyof typeof ERROR_CODES)[] = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_THROTTLED',
  'UPSTREAM_BUSY',
  'GATEWAY_STOPPING',
];
const OUTCOME_UNKNOWN: keyof typeof ERROR_CODES = 'OUTCOME_UNKNOWN';

const QUERY = print(CreateRouterInterfaceDocument);
/** Longer than any deadline of a gateway under test. */
const ANSWER_TIMEOUT_MS = 30_000;

/** Sends creates to a gateway over HTTP, as the code of any caller would. */
export class GatewayCaller {
  /** Requests without an answer yet. */
  inFlight = 0;
  readonly #url: string;
  readonly #agent = new Agent({ connect: { timeout: 2_000 }, headersTimeout: ANSWER_TIMEOUT_MS, pipelining: 1 });

  constructor(gatewayUrl: string) {
    this.#url = `${gatewayUrl}/graphql`;
  }

  /** @param signal Ends the request: the client leaves. */
  async create({ input, token }: PlannedCreate, signal?: AbortSignal): Promise<Told> {
    this.inFlight += 1;
    try {
      const answer = await request(this.#url, {
        method: 'POST',
        dispatcher: this.#agent,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { input } }),
        ...(signal ? { signal } : {}),
      });
      return read(answer.statusCode, await answer.body.text(), token);
    } catch (error) {
      return { acknowledgement: { kind: 'lost', cause: causeOf(error) }, retryAfterMs: 0 };
    } finally {
      this.inFlight -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

function read(status: number, text: string, token: string): Told {
  const body = parse(text);
  const payload = body?.data?.createRouterInterface;
  const extensions = body?.errors?.[0]?.extensions ?? {};
  const retryAfterMs = (extensions.retryAfterSeconds ?? 0) * 1000;
  const told = (acknowledgement: Acknowledgement): Told => ({ acknowledgement, retryAfterMs });
  const unexpected = (what: string) => told({ kind: 'unexpected', what });

  if (payload) {
    const [refusal] = payload.userErrors;
    if (payload.clientToken !== token) return unexpected(`an answer for the token ${payload.clientToken}`);
    if (refusal) return told({ kind: 'refused', code: refusal.code });
    if (payload.routerInterfaceId) return told({ kind: 'created', routerInterfaceId: payload.routerInterfaceId });
    return unexpected('a payload without an interface and without a reason');
  }
  const { code } = extensions;
  if (code === OUTCOME_UNKNOWN)
    return extensions.clientToken === token
      ? told({ kind: 'unknown' })
      : unexpected('OUTCOME_UNKNOWN without its token');
  if (code !== undefined && NOTHING_CHANGED.some((known) => known === code)) return told({ kind: 'notDone', code });
  return unexpected(`HTTP ${status}, ${code ?? 'no code'}`);
}

function parse(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
