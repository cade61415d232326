import type { LimitOptions } from './limits/endpoint-limits';

/** Defaults of the client. The settings of the gateway refer to this table. */
export const DEFAULTS = {
  /** Maximum duration of a call, with waits and retries. */
  timeoutMs: 20_000,
  /** Maximum time of one attempt, with credentials and connection. */
  attemptTimeoutMs: 8_000,
  /** Maximum number of attempts of a call. */
  maxAttempts: 3,
  /** 300 calls per minute is the published limit of the upstream. */
  limits: {
    callsPerMinute: 300,
    maxConcurrent: 64,
    circuitBreaker: { failurePercent: 50, minAttempts: 20, windowMs: 10_000, openMs: 5_000 },
  } satisfies LimitOptions,
  idempotencyStore: { size: 10_000, ttlMs: 600_000 },
  readCache: { size: 500, maxBytes: 32 * 1024 * 1024, ttlMs: 1_000 },
};
