import type { ErrorRows } from './error-rows';

/** The VPC help page on idempotence. Neither is in the list of an action of router interfaces. */
export const IDEMPOTENCE_ROWS = {
  IdempotentParameterMismatch: [
    400,
    'The request uses the same client token as a previous, but non-identical request.',
  ],
  'IllegalParam.ClientToken': [400, 'Token verify failed because client token length too long.'],
} as const satisfies ErrorRows;
