import type { CallResult } from '../../vpc/client';
import type { Context } from '../context';
import { adoptIdempotencyKey } from '../idempotency-key';
import { errorOf } from '../outcome-error';
import { violations } from '../ruled-field';
import { fromViolation, type UserError, unknownRegion } from '../user-error';

/** How every mutation says no: before a call, and after one. */

interface Input {
  regionId?: string | null;
  clientToken?: string;
}

/** Every rule that an input breaks. Takes the `Idempotency-Key`, where there is one, as its client token. */
export function brokenRules(input: Input, idempotencyKey: string | undefined, vpc: Context['vpc']): UserError[] {
  const differing = adoptIdempotencyKey(input, idempotencyKey);
  const broken = [...violations(input).map(fromViolation), ...differing];
  return [...broken, ...unknownRegion(vpc.serves(input.regionId ?? ''), broken)];
}

export interface Refused {
  readonly userErrors: UserError[];
  readonly requestId?: string;
  readonly clientToken?: string;
}

/** What a payload says of a call that changed nothing; throws where its sender cannot mend that. */
export function refused(result: CallResult<unknown>, refusal: UserError | undefined): Refused {
  if (!refusal) throw errorOf(result);
  const { requestId } = refusal.upstream ?? {};
  return { userErrors: [refusal], ...(requestId ? { requestId } : {}), ...tokenOf(result) };
}

export const tokenOf = ({ clientToken }: { clientToken?: string | undefined }) =>
  clientToken === undefined ? {} : { clientToken };
