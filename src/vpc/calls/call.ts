import type { Permits } from '../limits/permits';
import { type Clock, sleep } from '../time/clock';
import type { Credentials, CredentialsProvider } from '../wire/credentials';
import type { Endpoints } from '../wire/endpoints';
import type { Transport } from '../wire/transport';
import { attempt } from './attempt';
import { AttemptTimer } from './attempt-timer';
import { healthOf } from './health';
import { type ClientObserver, callEvent } from './observer';
import { isRetrySafe, type Operation } from './operation';
import { notSent, type Outcome } from './outcome';
import { resolveOutcome } from './resolve-outcome';
import { decide, MIN_ATTEMPT_MS } from './retry/retry-policy';
import { RetryQuota } from './retry/retry-quota';

export interface CallerOptions {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  readonly permits: Permits;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Deadline of a call, with waits and retries. */
  readonly timeoutMs: number;
  /** Maximum time of one attempt, with credentials and connection. */
  readonly attemptTimeoutMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly observer: ClientObserver;
}

export interface CallOptions {
  /** Ends a read when its caller disconnects. A write continues: its outcome would be unknown without need. */
  readonly signal?: AbortSignal;
  /** Called for each attempt that is sent. */
  readonly onAttempt?: () => void;
}

/** An encoded request, ready for any number of attempts. */
export interface EncodedRequest {
  readonly regionId: string;
  /** The canonical query string. */
  readonly query: string;
  readonly clientToken?: string | undefined;
}

/** Runs calls: each one has a deadline and as many attempts as the retry policy decides. */
export class Caller {
  readonly #options: CallerOptions;
  readonly #retryQuota = new RetryQuota();

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  get retryQuota(): number {
    return this.#retryQuota.tokens;
  }

  /** @param earlier Outcome of an earlier call with the same token. */
  async call<Request extends object, Response>(
    operation: Operation<Request, Response>,
    request: EncodedRequest,
    { signal, onAttempt }: CallOptions,
    earlier: Outcome<Response> | undefined,
  ): Promise<Outcome<Response>> {
    const { clock, endpoints, observer, random, timeoutMs } = this.#options;
    const endpoint = endpoints(request.regionId);
    if (!endpoint) return notSent('unknownRegion');
    const deadlineAt = clock.now() + timeoutMs;
    const abandon = operation.kind === 'read' ? signal : undefined;

    let outcome = earlier;
    let lastCost: number | undefined;
    let delayMs = 0;
    for (let number = 1; ; number += 1) {
      const plan = { endpoint, deadlineAt, abandon, onAttempt, number, delayMs };
      const ended = await this.#attempt(operation, request, plan);
      outcome = resolveOutcome(outcome, ended);
      const decision = decide({
        ended,
        attempt: number,
        retrySafe: isRetrySafe(operation),
        remainingMs: abandon?.aborted ? 0 : deadlineAt - clock.now(),
        random: random(),
        quota: this.#retryQuota,
      });
      observer.attemptEnded?.({ ...callEvent(operation.name, request.clientToken, ended), number, decision });
      if (!decision.retry) {
        if (decision.reason === 'done' || decision.reason === 'refused') this.#retryQuota.refund(lastCost);
        return outcome;
      }
      ({ cost: lastCost, delayMs } = decision);
      await sleep(clock, delayMs, abandon);
    }
  }

  async #attempt<Request extends object, Response>(
    operation: Operation<Request, Response>,
    { regionId, query }: EncodedRequest,
    { endpoint, deadlineAt, abandon, onAttempt, number, delayMs }: AttemptPlan,
  ): Promise<Outcome<Response>> {
    const { attemptTimeoutMs, clock, permits, transport } = this.#options;
    const timer = new AttemptTimer(clock, abandon);
    timer.start(Math.min(attemptTimeoutMs, deadlineAt - clock.now()));
    try {
      const credentials = timer.signal.aborted ? undefined : await this.#credentials(timer.signal);
      if (timer.signal.aborted) return notSent('deadlineExceeded');
      if (!credentials) return notSent('credentialsUnavailable');

      // The wait for the rate limiter is part of the call and not of the attempt.
      const unusedMs = timer.pause();
      const permit = {
        action: operation.name,
        regionId,
        endpoint,
        latestAt: deadlineAt - MIN_ATTEMPT_MS,
        signal: abandon,
      };
      const permitted = await permits.run(permit, async () => {
        timer.start(Math.min(unusedMs, deadlineAt - clock.now()));
        const { signal } = timer;
        if (signal.aborted) return { value: notSent('deadlineExceeded') as Outcome<Response>, health: 'none' };
        onAttempt?.();
        const now = clock.now();
        const value = await attempt(operation, {
          endpoint,
          transport,
          credentials,
          query,
          number,
          delayMs,
          now,
          signal,
        });
        const throttled = value.outcome === 'refused' && value.error.kind === 'throttled';
        return {
          value,
          health: abandon?.aborted ? 'none' : healthOf(value),
          throttledForMs: throttled ? (value.retryAfterMs ?? 0) : undefined,
        };
      });
      return 'denied' in permitted ? notSent(permitted.denied, permitted.retryAfterMs) : permitted.value;
    } finally {
      timer.pause();
    }
  }

  /** The credentials, or undefined where there are none or they do not arrive before the signal aborts. */
  async #credentials(signal: AbortSignal): Promise<Credentials | undefined> {
    const aborted = new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const requested = Promise.resolve().then(() => this.#options.credentials());
    return Promise.race([requested.catch(() => undefined), aborted]);
  }
}

interface AttemptPlan {
  readonly endpoint: URL;
  readonly deadlineAt: number;
  readonly abandon: AbortSignal | undefined;
  readonly onAttempt: (() => void) | undefined;
  readonly number: number;
  readonly delayMs: number;
}
