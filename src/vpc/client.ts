import { randomUUID } from 'node:crypto';
import { type Action, validateRequest } from './actions/action';
import { type CallOptions, CallRunner, type EncodedRequest, type RunOptions } from './calls/call';
import type { CallableAction, RegionalRequest } from './calls/callable-action';
import { type ClientObserver, callEvent } from './calls/observer';
import { type Counted, notSent, type Outcome } from './calls/outcome';
import { type RetryPolicy, standardRetryPolicy } from './calls/retry/retry-policy';
import { DEFAULTS } from './defaults';
import { IdempotencyStore, type IdempotencyStoreOptions } from './idempotency/idempotency-store';
import { Callers } from './limits/callers';
import type { LimitOptions } from './limits/endpoint-limits';
import { Permits } from './limits/permits';
import { ReadCache, type ReadCacheOptions } from './reads/read-cache';
import { normalize } from './rules/normalize';
import type { Violation } from './rules/validate';
import { type Clock, systemClock } from './time/clock';
import type { CredentialsProvider } from './wire/credentials';
import type { Endpoints } from './wire/endpoints';
import { toParameters } from './wire/parameters';
import { canonicalQuery } from './wire/signature';
import type { Transport } from './wire/transport';
import { type ProxyOptions, undiciTransport } from './wire/undici-transport';

/** Options of the client. Defaults: `DEFAULTS`. */
export interface VpcClientOptions {
  readonly credentials: CredentialsProvider;
  readonly endpoints: Endpoints;
  /** Maximum duration of a call, with waits and retries. */
  readonly timeoutMs?: number;
  /** Maximum time of one attempt, with credentials and connection. */
  readonly attemptTimeoutMs?: number;
  readonly limits?: Partial<LimitOptions>;
  readonly idempotencyStore?: IdempotencyStoreOptions;
  readonly readCache?: ReadCacheOptions;
  readonly observer?: ClientObserver;
  /** Default: undici. A given transport is not closed by the client. */
  readonly transport?: Transport;
  /** Proxy of the default transport. The client does not read it from the environment. */
  readonly proxy?: ProxyOptions;
  readonly clock?: Clock;
  /** Maximum number of attempts of a call. */
  readonly maxAttempts?: number;
  /** From 0 up to, not including, 1. Used for the backoff. */
  readonly random?: () => number;
  /** Replaces the standard policy. `maxAttempts` and `random` are not used then. */
  readonly retries?: RetryPolicy;
}

export type { CallOptions } from './calls/call';

export interface ReadOptions extends CallOptions {
  /** Bypasses the read cache: for a read that decides about a write, or that shows its result. */
  readonly fresh?: boolean;
  /** Start of the request, in ms since the epoch. A cached response received after this time is fresh enough. */
  readonly since?: number;
}

/** An outcome with the number of attempts of the call, and the token that makes repeating the call safe. */
export type CallResult<Response> = Counted<Outcome<Response>> & { readonly clientToken?: string };

/**
 * Client for the VPC API of one account. It retries only where a repetition has no further effect. Its methods never throw.
 * It depends on no GraphQL package.
 */
export class VpcClient {
  readonly clock: Clock;
  readonly #endpoints: Endpoints;
  readonly #observer: ClientObserver;
  readonly #ownTransport: Transport | undefined;
  readonly #permits: Permits;
  readonly #retries: RetryPolicy;
  readonly #idempotencyStore: IdempotencyStore<Outcome<unknown>>;
  readonly #readCache: ReadCache;
  readonly #callRunner: CallRunner;
  readonly #inFlight = new Set<Promise<unknown>>();

  constructor(options: VpcClientOptions) {
    const { credentials, endpoints, timeoutMs, attemptTimeoutMs, observer = {}, random = Math.random } = options;
    this.clock = options.clock ?? systemClock;
    const maxAttempts = options.maxAttempts ?? DEFAULTS.maxAttempts;
    this.#retries = options.retries ?? standardRetryPolicy({ maxAttempts, random, clock: this.clock });
    this.#endpoints = endpoints;
    this.#observer = observer;
    const transport = options.transport ?? undiciTransport(options.proxy);
    this.#ownTransport = options.transport ? undefined : transport;
    this.#permits = new Permits({ ...DEFAULTS.limits, ...options.limits }, this.clock);
    this.#callRunner = new CallRunner({
      credentials,
      endpoints,
      observer,
      retries: this.#retries,
      timeoutMs: timeoutMs ?? DEFAULTS.timeoutMs,
      attemptTimeoutMs: attemptTimeoutMs ?? DEFAULTS.attemptTimeoutMs,
      clock: this.clock,
      transport,
      permits: this.#permits,
    });
    this.#readCache = new ReadCache(options.readCache ?? DEFAULTS.readCache, this.clock);
    this.#idempotencyStore = new IdempotencyStore(options.idempotencyStore ?? DEFAULTS.idempotencyStore, this.clock);
  }

  /** Whether the region has a known endpoint. */
  serves(regionId: string): boolean {
    return this.#endpoints(regionId) !== undefined;
  }

  /**
   * Adds the defaults to a request and checks it against every rule of the action. Sends nothing.
   *
   * @returns the request to send, and all violations; messages use wire names.
   */
  validate<Request extends object>(
    action: Action<Request, unknown>,
    request: Request,
  ): { readonly request: Request; readonly violations: readonly Violation[] } {
    const normalized = normalize(action.parameters, request);
    const completed = action.defaults?.(normalized) ?? normalized;
    return { request: completed, violations: validateRequest(action, completed) };
  }

  /** Reads through the read cache. `attempts` is 0 for a cached response, and for a read that another caller started. */
  async read<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: Request & RegionalRequest,
    options: ReadOptions = {},
  ): Promise<Counted<Outcome<Response>>> {
    const encoded = encode(action, request);
    const { caller, fresh, since, ...others } = options;
    if (fresh)
      return this.#call(action, encoded, { ...others, callers: new Callers(caller), ofWrite: true }, undefined);
    let attempts = 0;
    const start = since ?? this.clock.now();
    const outcome = await this.#readCache.get(
      `${action.name} ${encoded.query}`,
      start,
      options,
      async (abandon, callers) => {
        const result = await this.#call(action, encoded, { signal: abandon, callers }, undefined);
        attempts = result.attempts;
        return withoutCount(result);
      },
    );
    return { ...outcome, attempts };
  }

  /**
   * Carries out a write. With a client token, calls with the same token and the same request are one call, whether they
   * are concurrent or not; the client creates a token where the request has none.
   */
  async write<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: Request & RegionalRequest,
    { caller, ...others }: CallOptions = {},
  ): Promise<CallResult<Response>> {
    const options = { ...others, callers: new Callers(caller) };
    if (action.kind === 'read' || action.idempotency !== 'token')
      return this.#call(action, encode(action, request), options, undefined);
    const clientToken = request.clientToken ?? randomUUID();
    const { clientToken: _token, ...content } = request;
    const encoded = encode(action, { ...request, clientToken });
    let attempts = 0;
    const shared = this.#idempotencyStore.run(
      `${action.name} ${clientToken}`,
      canonicalQuery(toParameters(content)),
      async (earlier) => {
        const result = await this.#call(action, encoded, options, earlier as Outcome<Response> | undefined);
        attempts = result.attempts;
        return withoutCount(result);
      },
    ) as Promise<Outcome<Response>> | undefined;
    const outcome: Outcome<Response> = (await shared) ?? notSent('idempotencyMismatch');
    return { ...outcome, attempts, clientToken };
  }

  async #call<Request extends object, Response>(
    action: CallableAction<Request, Response>,
    request: EncodedRequest,
    options: RunOptions,
    earlier: Outcome<Response> | undefined,
  ): Promise<Counted<Outcome<Response>>> {
    const startedAt = this.clock.now();
    const call = this.#callRunner.run(action, request, options, earlier);
    this.#inFlight.add(call);
    const result = await call.finally(() => this.#inFlight.delete(call));
    if (action.kind === 'write' && result.outcome !== 'notSent') this.#readCache.invalidate();
    const durationMs = this.clock.now() - startedAt;
    this.#observer.callEnded?.({ ...callEvent(action.name, request.clientToken, result), durationMs });
    return result;
  }

  /** In-flight attempts and circuit state of each endpoint that was called. */
  endpointStates(): ReturnType<Permits['endpointStates']> {
    return this.#permits.endpointStates();
  }

  /** Current delay of a new call by the rate limiter, for each recently used action and region. */
  rateLimiterDelays(): ReturnType<Permits['rateLimiterDelays']> {
    return this.#permits.rateLimiterDelays();
  }

  /** Tokens in the retry quotas of reads and writes. */
  get retryQuotas(): RetryPolicy['quotas'] {
    return this.#retries.quotas;
  }

  /** Entries in the idempotency store. */
  get idempotencyStoreSize(): number {
    return this.#idempotencyStore.size;
  }

  /** Ends all calls at once, also later ones: a write that was sent has an unknown outcome then. To be followed by `close`. */
  abort(): void {
    this.#callRunner.abort();
  }

  /** Waits for in-flight calls, including abandoned ones, then closes the connections of the client's own transport. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#inFlight);
    await this.#ownTransport?.close();
  }
}

/** Encodes a request once; every attempt sends and signs the same query. */
function encode<Request extends object>(
  action: CallableAction<Request, unknown>,
  request: Request & RegionalRequest,
): EncodedRequest {
  return {
    regionId: request.regionId ?? action.defaultRegionId ?? '',
    query: canonicalQuery(toParameters(action.encode?.(request) ?? request)),
    clientToken: request.clientToken ?? undefined,
  };
}

/** The stores keep outcomes without the count: it belongs to the call that sent the attempts. */
function withoutCount<Response>({ attempts: _attempts, ...outcome }: Counted<Outcome<Response>>): Outcome<Response> {
  return outcome;
}
