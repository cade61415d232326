import type { ErrorDetails } from '../../../src/graphql/errors/gateway-error';

/** Extension that contains each detail of an error. Does not compile until a new detail is in this list. */
const EXTENSION_OF_DETAIL = {
  clientToken: 'clientToken',
  retryAfterMs: 'retryAfterSeconds',
  requestId: 'requestId',
  upstreamCode: 'upstreamCode',
  requestedCost: 'requestedCost',
  maximumCost: 'maximumCost',
} satisfies Record<keyof ErrorDetails, string>;

/** Every key of the extensions of an error. */
export const EXTENSIONS: readonly string[] = ['code', 'retryable', 'violations', ...Object.values(EXTENSION_OF_DETAIL)];
