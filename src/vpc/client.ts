import { randomUUID } from 'node:crypto';
import { Agent, type Dispatcher } from 'undici';
import type { Action } from './actions/action';
import { attempt } from './attempt';
import { type Clock, systemClock } from './clock';
import type { Credentials, CredentialsProvider } from './credentials';
import type { Endpoints } from './endpoints';
import type { Outcome } from './outcome';
import { toParameters } from './parameters';

export interface VpcClientOptions {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  /** Time for a whole call, credentials and connection included, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
  /** Default: a pool of kept-alive connections per endpoint, closed by `close()`. */
  readonly dispatcher?: Dispatcher;
  /** Told of every call when it has ended. */
  readonly onCall?: (event: CallEvent) => void;
}

/** A call in the words of logs and metrics. Holds nothing that a caller wrote but the token. */
export interface CallEvent {
  readonly action: string;
  readonly outcome: Outcome<unknown>['outcome'];
  /** The reason of an outcome other than `done`: a reason of ours, or the kind of the upstream's error. */
  readonly reason: string;
  readonly durationMs: number;
  readonly clientToken?: string;
  /** The upstream's code, where it refused or failed. */
  readonly upstreamCode?: string;
  readonly requestId?: string;
}

export interface CallOptions {
  /** Gives up waiting. Never ends a change that was sent: that would leave its outcome unknown for nothing. */
  readonly signal?: AbortSignal;
}

/** An outcome, and the token with which a call of unknown outcome can be repeated safely. */
export type CallResult<Response> = Outcome<Response> & { readonly clientToken?: string };

interface RegionalRequest {
  regionId?: string | null;
  clientToken?: string | null;
}

const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/** Calls actions of the VPC API. Knows nothing of GraphQL; can be used as a library. */
export class VpcClient {
  readonly #options: VpcClientOptions;
  readonly #clock: Clock;
  readonly #dispatcher: Dispatcher;

  constructor(options: VpcClientOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#dispatcher =
      options.dispatcher ?? new Agent({ connections: 64, connectTimeout: 3_000, maxResponseSize: MAX_ANSWER_BYTES });
  }

  /** Whether the gateway knows where the calls of a region go. */
  serves(regionId: string): boolean {
    return this.#options.endpoints(regionId) !== undefined;
  }

  /** A logical call: one client token and one deadline, whatever it takes to carry it out. Never throws. */
  async call<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    options: CallOptions = {},
  ): Promise<CallResult<Response>> {
    const startedAt = this.#clock.now();
    const token = action.takesClientToken ? { clientToken: request.clientToken ?? randomUUID() } : {};
    const result = { ...(await this.#carryOut(action, { ...request, ...token }, options)), ...token };
    this.#options.onCall?.(eventOf(action.name, result, this.#clock.now() - startedAt));
    return result;
  }

  async #carryOut<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    { signal }: CallOptions,
  ): Promise<Outcome<Response>> {
    const endpoint = this.#options.endpoints(request.regionId ?? '');
    if (!endpoint) return { outcome: 'notSent', reason: 'unknownRegion' };

    const deadline = new AbortController();
    const cancelDeadline = this.#clock.after(this.#options.timeoutMs ?? 10_000, () => deadline.abort());
    try {
      const gaveUp = signal ? AbortSignal.any([deadline.signal, signal]) : deadline.signal;
      const credentials = await this.#credentials(gaveUp);
      if (gaveUp.aborted) return { outcome: 'notSent', reason: 'tooLate' };
      if (!credentials) return { outcome: 'notSent', reason: 'credentialsUnavailable' };

      return await attempt(action, {
        endpoint,
        dispatcher: this.#dispatcher,
        credentials,
        parameters: toParameters(request),
        now: this.#clock.now(),
        signal: action.changes ? deadline.signal : gaveUp,
      });
    } finally {
      cancelDeadline();
    }
  }

  /** The credentials, or undefined where there are none or they do not come in time. */
  async #credentials(signal: AbortSignal): Promise<Credentials | undefined> {
    const tooLate = new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    return Promise.race([this.#options.credentials().catch(() => undefined), tooLate]);
  }

  async close(): Promise<void> {
    if (!this.#options.dispatcher) await this.#dispatcher.close();
  }
}

function eventOf(action: string, result: CallResult<unknown>, durationMs: number): CallEvent {
  const error = 'error' in result ? result.error : undefined;
  const reason = 'reason' in result ? result.reason : (error?.kind ?? '');
  return {
    action,
    outcome: result.outcome,
    reason,
    durationMs,
    ...(result.clientToken === undefined ? {} : { clientToken: result.clientToken }),
    ...(error ? { upstreamCode: error.code } : {}),
    ...(error?.requestId ? { requestId: error.requestId } : {}),
  };
}
