import { propertiesOf } from '../errors/error-kinds';
import type { Callers } from '../limits/callers';
import type { PermitRequest, Permits } from '../limits/permits';
import { type Clock, sleep } from '../time/clock';
import { type Credentials, type CredentialsProvider, CredentialsUnavailable } from '../wire/credentials';
import type { Endpoints } from '../wire/endpoints';
import type { Transport } from '../wire/transport';
import { attempt, type ResponseIds } from './attempt';
import { AttemptTimer } from './attempt-timer';
import { type CallableAction, isRetrySafe } from './callable-action';
import { healthOf } from './health';
import { InFlightCalls } from './in-flight-calls';
import { type ClientObserver, callEvent } from './observer';
import { type Counted, notSent, type Outcome } from './outcome';
import { ReceivedIds } from './received-ids';
import { resolveOutcome } from './resolve-outcome';
import { MIN_ATTEMPT_MS } from './retry/retry-decision';
import type { RetryPolicy } from './retry/retry-policy';

export interface CallRunnerOptions {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  readonly permits: Permits;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Maximum duration of a call, with waits and retries. It sets the deadline. */
  readonly timeoutMs: number;
  /** Maximum time of one attempt, with credentials and connection. */
  readonly attemptTimeoutMs: number;
  readonly retries: RetryPolicy;
  readonly observer: ClientObserver;
}

export interface CallOptions {
  /** Ends a read when its caller disconnects. A write continues: ending it would make its outcome unknown. */
  readonly signal?: AbortSignal;
  /** An opaque name. Callers with different names take turns at the limits. */
  readonly caller?: string | undefined;
}

export interface RunOptions extends Omit<CallOptions, 'caller'> {
  readonly callers: Callers;
  /** Whether a read reconciles a write or returns its result: it then shares the limits of writes. */
  readonly ofWrite?: boolean;
}

/** An encoded request, ready for any number of attempts. */
export interface EncodedRequest {
  readonly regionId: string;
  /** The canonical query string. */
  readonly query: string;
  readonly clientToken?: string | undefined;
}

/** Runs calls: each one has a deadline and as many attempts as the retry policy decides. */
export class CallRunner {
  readonly #options: CallRunnerOptions;
  readonly #receivedIds = new ReceivedIds();
  readonly #inFlight = new InFlightCalls();
  #attempts = 0;

  constructor(options: CallRunnerOptions) {
    this.#options = options;
  }

  /**
   * Ends all calls at once, also later ones. After it, a write that was sent has an unknown outcome, and a call that was not
   * sent is `notSent`.
   */
  abort(): void {
    this.#inFlight.abort();
  }

  /** @param earlier Outcome of an earlier call with the same token. */
  run<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: EncodedRequest,
    { signal, callers, ofWrite }: RunOptions,
    earlier: Outcome<Response> | undefined,
  ): Promise<Counted<Outcome<Response>>> {
    const caller = action.kind === 'read' ? signal : undefined;
    const place = { callers, ofWrite: ofWrite ?? action.kind === 'write' };
    return this.#inFlight.run(caller, (abandon) => this.#run(action, request, { abandon, place }, earlier));
  }

  async #run<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: EncodedRequest,
    { abandon, place }: Pick<AttemptPlan, 'abandon' | 'place'>,
    earlier: Outcome<Response> | undefined,
  ): Promise<Counted<Outcome<Response>>> {
    const { clock, endpoints, observer, retries, timeoutMs } = this.#options;
    const endpoint = endpoints(request.regionId, action.service);
    if (!endpoint) return { ...notSent('unknownRegion'), attempts: 0 };
    const deadlineAt = clock.now() + timeoutMs;

    let outcome = earlier;
    let attempts = 0;
    let delayMs = 0;
    const retriesOfCall = retries.start({ kind: action.kind, retrySafe: isRetrySafe(action) });
    for (let number = 1; ; number += 1) {
      const { attempts: sent, ...latest } = await this.#attempt(action, request, {
        endpoint,
        deadlineAt,
        abandon,
        place,
        number,
        delayMs,
      });
      attempts += sent;
      outcome = resolveOutcome(outcome, latest, action.removesTarget === true);
      const decision = retriesOfCall.decide(latest, abandon.aborted ? 0 : deadlineAt - clock.now());
      observer.attemptEnded?.({ ...callEvent(action.name, request.clientToken, latest), number, decision });
      if (!decision.retry) return { ...outcome, attempts };
      ({ delayMs } = decision);
      await sleep(clock, delayMs, abandon);
    }
  }

  async #attempt<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    { regionId, query, clientToken }: EncodedRequest,
    { endpoint, deadlineAt, abandon, place, number, delayMs }: AttemptPlan,
  ): Promise<Counted<Outcome<Response>>> {
    const { attemptTimeoutMs, clock, observer, permits, transport } = this.#options;
    // A natural write has no token, so each of its attempts is an owner: the copy of an earlier response is no success.
    const owner = clientToken ?? `attempt ${this.#attempts}`;
    this.#attempts += 1;
    const timer = new AttemptTimer(clock, abandon);
    timer.start(Math.min(attemptTimeoutMs, deadlineAt - clock.now()));
    try {
      const credentials = timer.signal.aborted ? undefined : await this.#credentials(timer.signal);
      if (timer.signal.aborted) return { ...notSent('deadlineExceeded'), attempts: 0 };
      if (!credentials) return { ...notSent('credentialsUnavailable'), attempts: 0 };

      // The wait for the rate limiter is part of the call and not of the attempt.
      const unusedMs = timer.stop();
      const permit = {
        ...place,
        action: action.name,
        kind: action.kind,
        regionId,
        endpoint,
        latestAt: deadlineAt - MIN_ATTEMPT_MS,
        signal: abandon,
      };
      const permitted = await permits.run<Counted<Outcome<Response>>>(permit, async () => {
        timer.start(Math.min(unusedMs, deadlineAt - clock.now()));
        const { signal } = timer;
        if (signal.aborted) return { value: { ...notSent('deadlineExceeded'), attempts: 0 }, health: 'none' };
        const outcome = await attempt(action, {
          endpoint,
          transport,
          credentials,
          query,
          number,
          delayMs,
          now: clock.wallTime(),
          signal,
          isOfAnotherCall: (ids) => this.#isOfAnotherCall(ids, owner),
          defect: (error) => observer.defect?.(error),
        });
        // It can be the copy of an earlier response. The next response on that connection is then that of this request.
        if (outcome.outcome === 'unknown' && outcome.reason === 'unreadableResponse') transport.renew?.();
        return {
          value: { ...outcome, attempts: 1 },
          health: abandon.aborted ? 'none' : healthOf(outcome),
          throttledForMs: pauseOf(outcome),
        };
      });
      if (!('denied' in permitted)) return permitted.value;
      if (abandon.aborted) return { ...notSent('deadlineExceeded'), attempts: 0 };
      return { ...notSent(permitted.denied, permitted.retryAfterMs), attempts: 0 };
    } finally {
      timer.stop();
    }
  }

  #isOfAnotherCall({ requestId, createdId }: ResponseIds, owner: string): boolean {
    const received = requestId === undefined ? 'new' : this.#receivedIds.receive(requestId, owner);
    // The response of an earlier attempt of this call is true, but its connection is one response behind.
    if (received === 'repeated') this.#options.transport.renew?.();
    const isTaken = createdId !== undefined && this.#receivedIds.isTaken(createdId, owner);
    return received === 'copy' || isTaken;
  }

  /** The credentials, or undefined where there are none or they do not arrive before the signal aborts. */
  async #credentials(signal: AbortSignal): Promise<Credentials | undefined> {
    let abandon: () => void = () => undefined;
    const aborted = new Promise<undefined>((resolve) => {
      abandon = () => resolve(undefined);
    });
    signal.addEventListener('abort', abandon, { once: true });
    const requested = Promise.resolve().then(() => this.#options.credentials());
    const orNone = requested.catch((error: unknown) => {
      if (!(error instanceof CredentialsUnavailable)) this.#options.observer.defect?.(error);
      return undefined;
    });
    // Node.js keeps a combined signal in memory until it aborts or has no listener.
    return Promise.race([orNone, aborted]).finally(() => signal.removeEventListener('abort', abandon));
  }
}

/** Pause of the rate limiter after this outcome. */
function pauseOf(outcome: Outcome<unknown>): number | undefined {
  if (outcome.outcome !== 'refused' || !propertiesOf(outcome.error.kind).pausesLimiter) return undefined;
  return outcome.retryAfterMs ?? 0;
}

interface AttemptPlan {
  readonly endpoint: URL;
  readonly deadlineAt: number;
  readonly abandon: AbortSignal;
  readonly place: Pick<PermitRequest, 'callers' | 'ofWrite'>;
  readonly number: number;
  readonly delayMs: number;
}
