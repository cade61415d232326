import type { Dispatcher } from 'undici';
import type { Action } from './actions/action';
import { attempt } from './attempt';
import { type Clock, sleep } from './clock';
import type { Credentials, CredentialsProvider } from './credentials';
import type { Endpoints } from './endpoints';
import { type ClientObserver, callEvent } from './observer';
import type { NotSentReason, Outcome } from './outcome';
import { toParameters } from './parameters';
import type { Admission } from './protection/admission';
import { RetryBudget } from './retry/retry-budget';
import { decide, MIN_ATTEMPT_MS } from './retry/retry-policy';
import { settle } from './retry/settle';

export interface AttemptsOptions {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  readonly admission: Admission;
  readonly clock: Clock;
  readonly dispatcher: Dispatcher;
  /** Deadline of a logical call, waiting and retries included, in milliseconds. Default 20,000. */
  readonly timeoutMs?: number;
  /** Time for one attempt, credentials and connection included, in milliseconds. Default 8,000. */
  readonly attemptTimeoutMs?: number;
  /** From 0 up to, not including, 1. */
  readonly random?: () => number;
  readonly observer?: ClientObserver;
}

export interface CallOptions {
  /** The caller left. Ends a read; a change goes on, since ending it would leave its outcome unknown for nothing. */
  readonly signal?: AbortSignal;
  /** Told of each attempt that is really sent for this call. */
  readonly onCall?: () => void;
}

export interface RegionalRequest {
  regionId?: string | null;
  clientToken?: string | null;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_ATTEMPT_TIMEOUT_MS = 8_000;

/** Carries a call out, in as many attempts as it takes and its deadline allows. */
export class Attempts {
  readonly #options: AttemptsOptions;
  readonly #retryBudget = new RetryBudget();

  constructor(options: AttemptsOptions) {
    this.#options = options;
  }

  get retryTokens(): number {
    return this.#retryBudget.tokens;
  }

  /** @param before What is known of the call already, from an earlier one with the same token. */
  async carryOut<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    { signal, onCall }: CallOptions,
    before: Outcome<Response> | undefined,
  ): Promise<Outcome<Response>> {
    const endpoint = this.#options.endpoints(request.regionId ?? action.askedAt ?? '');
    if (!endpoint) return notSent('unknownRegion');
    const deadlineAt = this.#options.clock.now() + (this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
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
        remainingMs: abandon?.aborted ? 0 : deadlineAt - this.#options.clock.now(),
        random: (this.#options.random ?? Math.random)(),
        budget: this.#retryBudget,
      });
      this.#options.observer?.attempt?.({ ...callEvent(action.name, request.clientToken, ended), number, decision });
      if (!decision.retry) {
        if (decision.reason === 'done' || decision.reason === 'refusedForGood') this.#retryBudget.refund(lastCost);
        return known;
      }
      ({ cost: lastCost, delayMs } = decision);
      await sleep(this.#options.clock, delayMs, abandon);
    }
  }

  async #attempt<Request extends RegionalRequest, Response>(
    action: Action<Request, Response>,
    request: Request,
    { endpoint, deadlineAt, abandon, onCall, number, delayMs }: AttemptPlan,
  ): Promise<Outcome<Response>> {
    const regionId = request.regionId ?? action.askedAt ?? '';
    const leave = this.#options.admission.reserve(action.name, regionId, endpoint, deadlineAt - MIN_ATTEMPT_MS);
    if ('denied' in leave) return notSent(leave.denied, leave.retryAfterMs);
    if (leave.waitMs > 0) await sleep(this.#options.clock, leave.waitMs, abandon);

    const timeLeftMs = Math.min(
      this.#options.attemptTimeoutMs ?? DEFAULT_ATTEMPT_TIMEOUT_MS,
      deadlineAt - this.#options.clock.now(),
    );
    const timeout = new AbortController();
    const cancelTimeout = this.#options.clock.after(timeLeftMs, () => timeout.abort());
    const signal = abandon ? AbortSignal.any([timeout.signal, abandon]) : timeout.signal;
    try {
      const credentials = signal.aborted ? undefined : await this.#credentials(signal);
      if (signal.aborted) return notSent('tooLate');
      if (!credentials) return notSent('credentialsUnavailable');

      const entered = this.#options.admission.enter(endpoint);
      if (typeof entered !== 'function') return notSent(entered.denied, entered.retryAfterMs);
      onCall?.();
      const ended = await attempt(action, {
        endpoint,
        dispatcher: this.#options.dispatcher,
        credentials,
        parameters: toParameters(request),
        number,
        delayMs,
        now: this.#options.clock.now(),
        signal,
      });
      entered(ended, abandon?.aborted ?? false);
      if (ended.outcome === 'refused' && ended.error.kind === 'throttled')
        this.#options.admission.throttled(action.name, regionId, ended.error.retryAfterSeconds ?? 0);
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
