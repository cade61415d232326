import { randomUUID } from 'node:crypto';
import { Agent, type Dispatcher } from 'undici';
import type { Action } from './actions/action';
import { attempt } from './attempt';
import { CallMemory, type CallMemoryOptions } from './call-memory';
import { type Clock, sleep, systemClock } from './clock';
import type { Credentials, CredentialsProvider } from './credentials';
import type { Endpoints } from './endpoints';
import type { ClientObserver } from './observer';
import { callEvent } from './observer';
import type { NotSentReason, Outcome } from './outcome';
import { toParameters } from './parameters';
import { Admission, type EndpointState, type ProtectionOptions } from './protection/admission';
import { RetryBudget } from './retry/retry-budget';
import { decide, MIN_ATTEMPT_MS } from './retry/retry-policy';
import { settle } from './retry/settle';
import { SharedReads, type SharedReadsOptions } from './shared-reads';
import { canonicalQuery } from './signature';

export interface VpcClientOptions {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  /** Deadline of a logical call, waiting and retries included, in milliseconds. Default 20,000. */
  readonly timeoutMs?: number;
  /** Time for one attempt, credentials and connection included, in milliseconds. Default 8,000. */
  readonly attemptTimeoutMs?: number;
  readonly protection?: ProtectionOptions;
  /** Default: 10,000 tokens for 10 minutes. */
  readonly memory?: CallMemoryOptions;
  /** Default: 500 answers for 1 second. */
  readonly sharedReads?: SharedReadsOptions;
  readonly clock?: Clock;
  /** From 0 up to, not including, 1. */
  readonly random?: () => number;
  /** Default: a pool of kept-alive connections for each endpoint, closed by `close()`. */
  readonly dispatcher?: Dispatcher;
  readonly observer?: ClientObserver;
}

export interface CallOptions {
  /** The caller left. Ends a read; a change goes on, since ending it would leave its outcome unknown for nothing. */
  readonly signal?: AbortSignal;
  /** Told of each attempt that is really sent for this call. */
  readonly onCall?: () => void;
}

export interface ReadOptions extends CallOptions {
  readonly fresh?: boolean;
  /** When the one who asks began, in milliseconds since the epoch: an answer that came later is new enough. */
  readonly since?: number;
}

/** An outcome, and the token with which a call of unknown outcome can be repeated safely. */
export type CallResult<Response> = Outcome<Response> & { readonly clientToken?: string };

interface RegionalRequest {
  regionId?: string | null;
  clientToken?: string | null;
}

const CONNECT_TIMEOUT_MS = 3_000;

/** Calls actions of the VPC API, each exactly once. Acts for one account. Knows nothing of GraphQL. */
export class VpcClient {
  readonly #options: VpcClientOptions;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #dispatcher: Dispatcher;
  readonly #admission: Admission;
  readonly #memory: CallMemory<Outcome<unknown>>;
  readonly #reads: SharedReads;
  readonly #retryBudget = new RetryBudget();
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(options: VpcClientOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#dispatcher = options.dispatcher ?? new Agent({ connectTimeout: CONNECT_TIMEOUT_MS, pipelining: 1 });
    this.#admission = new Admission(options.protection ?? {}, this.#clock);
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
    const underWay = this.#carryOut(action, request, options, before);
    this.#underWay.add(underWay);
    const ended = await underWay.finally(() => this.#underWay.delete(underWay));
    if (action.changes && ended.outcome !== 'notSent') this.#reads.forget();
    const durationMs = this.#clock.now() - startedAt;
    this.#options.observer?.call?.({ ...callEvent(action.name, request.clientToken, ended), durationMs });
    return ended;
  }

  async #carryOut<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    { signal, onCall }: CallOptions,
    before: Outcome<Response> | undefined,
  ): Promise<Outcome<Response>> {
    const endpoint = this.#options.endpoints(request.regionId ?? action.askedAt ?? '');
    if (!endpoint) return notSent('unknownRegion');
    const deadlineAt = this.#clock.now() + (this.#options.timeoutMs ?? 20_000);
    const abandon = action.changes ? undefined : signal;

    let known = before;
    let lastCost: number | undefined;
    let delayMs = 0;
    for (let number = 1; ; number += 1) {
      const ended = await this.#attempt(action, request, { endpoint, deadlineAt, abandon, onCall, number, delayMs });
      known = settle(known, ended);
      const decision = decide({
        ended,
        attempt: number,
        repeatable: !action.changes || action.takesClientToken || action.repeatable === true,
        remainingMs: abandon?.aborted ? 0 : deadlineAt - this.#clock.now(),
        random: this.#random(),
        budget: this.#retryBudget,
      });
      this.#options.observer?.attempt?.({ ...callEvent(action.name, request.clientToken, ended), number, decision });
      if (!decision.retry) {
        if (decision.reason === 'done' || decision.reason === 'refusedForGood') this.#retryBudget.refund(lastCost);
        return known;
      }
      ({ cost: lastCost, delayMs } = decision);
      await sleep(this.#clock, delayMs, abandon);
    }
  }

  async #attempt<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    { endpoint, deadlineAt, abandon, onCall, number, delayMs }: AttemptPlan,
  ): Promise<Outcome<Response>> {
    const regionId = request.regionId ?? action.askedAt ?? '';
    const leave = this.#admission.reserve(action.name, regionId, endpoint, deadlineAt - MIN_ATTEMPT_MS);
    if ('denied' in leave) return notSent(leave.denied, leave.retryAfterMs);
    if (leave.waitMs > 0) await sleep(this.#clock, leave.waitMs, abandon);

    const timeLeftMs = Math.min(this.#options.attemptTimeoutMs ?? 8_000, deadlineAt - this.#clock.now());
    const timeout = new AbortController();
    const cancelTimeout = this.#clock.after(timeLeftMs, () => timeout.abort());
    const signal = abandon ? AbortSignal.any([timeout.signal, abandon]) : timeout.signal;
    try {
      const credentials = signal.aborted ? undefined : await this.#credentials(signal);
      if (signal.aborted) return notSent('tooLate');
      if (!credentials) return notSent('credentialsUnavailable');

      const entered = this.#admission.enter(endpoint);
      if (typeof entered !== 'function') return notSent(entered.denied, entered.retryAfterMs);
      onCall?.();
      const ended = await attempt(action, {
        endpoint,
        dispatcher: this.#dispatcher,
        credentials,
        parameters: toParameters(request),
        number,
        delayMs,
        now: this.#clock.now(),
        signal,
      });
      entered(ended, abandon?.aborted ?? false);
      if (ended.outcome === 'refused' && ended.error.kind === 'throttled')
        this.#admission.throttled(action.name, regionId, ended.error.retryAfterSeconds ?? 0);
      return ended;
    } finally {
      cancelTimeout();
    }
  }

  /** The credentials, or undefined where there are none or they do not come in time. */
  async #credentials(signal: AbortSignal): Promise<Credentials | undefined> {
    const tooLate = new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const asked = Promise.resolve().then(() => this.#options.credentials());
    return Promise.race([asked.catch(() => undefined), tooLate]);
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
    return this.#retryBudget.tokens;
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

interface AttemptPlan {
  readonly endpoint: URL;
  readonly deadlineAt: number;
  readonly abandon: AbortSignal | undefined;
  readonly onCall: (() => void) | undefined;
  readonly number: number;
  readonly delayMs: number;
}

function notSent(reason: NotSentReason, retryAfterMs?: number): Outcome<never> {
  const retry = retryAfterMs === undefined ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) };
  return { outcome: 'notSent', reason, ...retry };
}
