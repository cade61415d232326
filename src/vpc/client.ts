import { randomUUID } from 'node:crypto';
import { Agent, type Dispatcher } from 'undici';
import type { Action } from './actions/action';
import { Attempts, type AttemptsOptions, type CallOptions, type RegionalRequest } from './attempts';
import { CallMemory, type CallMemoryOptions } from './call-memory';
import { type Clock, systemClock } from './clock';
import type { CredentialsProvider } from './credentials';
import type { Endpoints } from './endpoints';
import { callEvent } from './observer';
import type { Outcome } from './outcome';
import { toParameters } from './parameters';
import { Admission, type EndpointState, type ProtectionOptions } from './protection/admission';
import { SharedReads, type SharedReadsOptions } from './shared-reads';
import { canonicalQuery } from './signature';

export interface VpcClientOptions extends Partial<Omit<AttemptsOptions, 'admission' | 'credentials' | 'endpoints'>> {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  readonly protection?: ProtectionOptions;
  /** Default: 10,000 tokens for 10 minutes. */
  readonly memory?: CallMemoryOptions;
  /** Default: 500 answers for 1 second. */
  readonly sharedReads?: SharedReadsOptions;
}

export type { CallOptions } from './attempts';

export interface ReadOptions extends CallOptions {
  readonly fresh?: boolean;
  /** When the one who asks began, in milliseconds since the epoch: an answer that came later is new enough. */
  readonly since?: number;
}

/** An outcome, and the token with which a call of unknown outcome can be repeated safely. */
export type CallResult<Response> = Outcome<Response> & { readonly clientToken?: string };

const CONNECT_TIMEOUT_MS = 3_000;

/** Calls actions of the VPC API, each exactly once. Acts for one account. Knows nothing of GraphQL. */
export class VpcClient {
  readonly #options: VpcClientOptions;
  readonly #clock: Clock;
  readonly #dispatcher: Dispatcher;
  readonly #admission: Admission;
  readonly #memory: CallMemory<Outcome<unknown>>;
  readonly #reads: SharedReads;
  readonly #attempts: Attempts;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(options: VpcClientOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#dispatcher = options.dispatcher ?? new Agent({ connectTimeout: CONNECT_TIMEOUT_MS, pipelining: 1 });
    this.#admission = new Admission(options.protection ?? {}, this.#clock);
    this.#attempts = new Attempts({
      ...options,
      clock: this.#clock,
      dispatcher: this.#dispatcher,
      admission: this.#admission,
    });
    this.#reads = new SharedReads(options.sharedReads ?? { size: 500, ageMs: 1_000 }, this.#clock);
    this.#memory = new CallMemory(options.memory ?? { size: 10_000, ageMs: 600_000 }, this.#clock);
  }

  /**
   * A read, shared with all who ask the same at once, and answered again for a short time.
   *
   * @param options `fresh` asks the upstream itself: for deciding on a change, and for seeing what came of one.
   */
  async read<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    { signal, fresh, since, onCall }: ReadOptions = {},
  ): Promise<Outcome<Response>> {
    const ask = (abandon: AbortSignal | undefined) =>
      this.#observed(
        action,
        request,
        { ...(abandon ? { signal: abandon } : {}), ...(onCall ? { onCall } : {}) },
        undefined,
      );
    if (fresh) return ask(signal);
    const key = `${action.name} ${canonicalQuery(toParameters(request))}`;
    return this.#reads.share(key, since ?? this.#clock.now(), signal, ask);
  }

  /** Whether the gateway knows where the calls of a region go. */
  serves(regionId: string): boolean {
    return this.#options.endpoints(regionId) !== undefined;
  }

  /**
   * A logical call: one client token and one deadline, however many attempts it takes. Never throws. The same token with
   * the same request, at once or later, is one call.
   */
  async call<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    options: CallOptions = {},
  ): Promise<CallResult<Response>> {
    if (!action.takesClientToken) return this.#observed(action, request, options, undefined);
    const clientToken = request.clientToken ?? randomUUID();
    const tokened = { ...request, clientToken };
    const shared = this.#memory.share(`${action.name} ${clientToken}`, toParameters(tokened), (unsettled) =>
      this.#observed(
        action,
        tokened,
        options,
        unsettled ? { outcome: 'unknown', reason: 'connectionLost' } : undefined,
      ),
    ) as Promise<Outcome<Response>> | undefined;
    const ended: Outcome<Response> = (await shared) ?? { outcome: 'notSent', reason: 'tokenReused' };
    return { ...ended, clientToken };
  }

  async #observed<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    options: CallOptions,
    before: Outcome<Response> | undefined,
  ): Promise<Outcome<Response>> {
    const startedAt = this.#clock.now();
    const underWay = this.#attempts.carryOut(action, request, options, before);
    this.#underWay.add(underWay);
    const ended = await underWay.finally(() => this.#underWay.delete(underWay));
    if (action.changes && ended.outcome !== 'notSent') this.#reads.forget();
    const durationMs = this.#clock.now() - startedAt;
    this.#options.observer?.call?.({ ...callEvent(action.name, request.clientToken, ended), durationMs });
    return ended;
  }

  /** How each endpoint that was called stands. */
  states(): EndpointState[] {
    return this.#admission.states();
  }

  /** How long a call made now would wait for its place in the budget. */
  budgetDelays(): ReturnType<Admission['budgetDelays']> {
    return this.#admission.budgetDelays();
  }

  get retryTokens(): number {
    return this.#attempts.retryTokens;
  }

  get rememberedTokens(): number {
    return this.#memory.size;
  }

  /** Waits for the calls under way, also those that nobody waits for any more, then closes the connections. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    if (!this.#options.dispatcher) await this.#dispatcher.close();
  }
}
