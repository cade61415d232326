import { Field, ObjectType } from 'type-graphql';
import type { CallResult } from '../vpc/client';
import { ERROR_KINDS, type ErrorKind } from '../vpc/error-kind';
import type { UpstreamError as UpstreamAnswer } from '../vpc/outcome';
import { RouterInterfaceStatus, UserErrorCode } from './enums';
import type { Violation } from './ruled-field';

@ObjectType({ simpleResolvers: true, description: 'What the upstream said when it refused, in its own words.' })
export class UpstreamError {
  @Field(() => String, { description: "The upstream's error code, spelled as it spells it." })
  code!: string;

  @Field(() => String, { description: "The upstream's message." })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The id to quote to the support of Alibaba Cloud.' })
  requestId?: string;

  @Field(() => String, { nullable: true, description: 'Address of a page that explains the error.' })
  recommend?: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The state that an interface is in, and the states that would allow an action.',
})
export class StateConflict {
  @Field(() => RouterInterfaceStatus, { description: 'The state that it is in, read just now.' })
  current!: RouterInterfaceStatus;

  @Field(() => String, { description: 'That state in the words of the upstream.' })
  word!: string;

  @Field(() => [RouterInterfaceStatus], { description: 'The states that allow the action.' })
  allowed!: RouterInterfaceStatus[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A reason for which a request was understood and refused. Nothing was changed; its sender can mend it.',
})
export class UserError {
  @Field(() => UserErrorCode, { description: 'The kind of reason.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do about it.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path into `input`; list positions count from 0. Null where the reason is not about one field.',
  })
  field?: string[];

  @Field(() => UpstreamError, {
    nullable: true,
    description: 'Set where the upstream refused, null for our own rules.',
  })
  upstream?: UpstreamError;

  @Field(() => StateConflict, {
    nullable: true,
    description: 'Set where the state of the interface does not allow the action.',
  })
  state?: StateConflict;
}

/** The kinds of refusal that the sender of a request can mend. The others are faults, and errors at the top level. */
export const USER_ERROR_CODE_OF_KIND: Partial<Record<ErrorKind, UserErrorCode>> = {
  invalidInput: 'INVALID_INPUT',
  notFound: 'NOT_FOUND',
  stateConflict: 'STATE_CONFLICT',
  quotaExceeded: 'QUOTA_EXCEEDED',
  billing: 'BILLING',
  notPermitted: 'NOT_PERMITTED',
  idempotencyMismatch: 'IDEMPOTENCY_MISMATCH',
  unknown: 'UNKNOWN',
};

export function fromViolation({ code, field, message }: Violation): UserError {
  return { code, field: [...field], message };
}

/** A region that the gateway has no address for. Nothing is said where `regionId` breaks a rule already. */
export function unknownRegion(serves: boolean, others: readonly UserError[]): UserError[] {
  if (serves || others.some(({ field }) => field?.[0] === 'regionId')) return [];
  const message = 'regionId names a region that this gateway does not know. Its operator can add new regions.';
  return [{ code: 'NOT_FOUND', field: ['regionId'], message }];
}

/** The user error that the end of a call is, or undefined where its sender cannot mend it. */
export function fromResult(result: CallResult<unknown>, fields: ReadonlySet<string>): UserError | undefined {
  if (result.outcome === 'refused') return fromRefusal(result.error, fields);
  if (result.outcome !== 'notSent' || result.reason !== 'tokenReused') return undefined;
  return { code: 'IDEMPOTENCY_MISMATCH', field: ['clientToken'], message: ERROR_KINDS.idempotencyMismatch };
}

function fromRefusal(error: UpstreamAnswer, fields: ReadonlySet<string>): UserError | undefined {
  const code = USER_ERROR_CODE_OF_KIND[error.kind];
  return code && refusalAs(code, error, fields);
}

/** A refusal of the upstream in its own words, and in ours. */
export function refusalAs(code: UserErrorCode, error: UpstreamAnswer, fields: ReadonlySet<string>): UserError {
  const { message, requestId, recommend } = error;
  return {
    code,
    message: error.advice ?? ERROR_KINDS[error.kind],
    ...(error.field && fields.has(error.field) ? { field: [error.field] } : {}),
    upstream: {
      code: error.code,
      message,
      ...(requestId ? { requestId } : {}),
      ...(recommend ? { recommend } : {}),
    },
  };
}
