import { Field, ObjectType } from 'type-graphql';
import type { UpstreamError as UpstreamErrorModel } from '../../vpc/calls/outcome';
import type { CallResult } from '../../vpc/client';
import { propertiesOf } from '../../vpc/errors/error-kinds';
import { render } from '../../vpc/rules/template';
import type { Violation } from '../../vpc/rules/validate';
import { RouterInterfaceStatus, UserErrorCode } from '../enums';
import { GRAPHQL_VOCABULARY } from '../input/vocabulary';
import { faceOf } from './error-faces';

@ObjectType({ simpleResolvers: true, description: 'Error response of the upstream, in its own words.' })
export class UpstreamError {
  @Field(() => String, { description: 'Error code, as the upstream spells it. Wire: `Code`.' })
  code!: string;

  @Field(() => String, { description: 'Error message of the upstream. Wire: `Message`.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the upstream request, for the support of Alibaba Cloud. Wire: `RequestId`.',
  })
  requestId?: string;

  @Field(() => String, { nullable: true, description: 'URL of a page about the error. Wire: `Recommend`.' })
  recommend?: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Current state of an interface, and the states that allow an action.',
})
export class StateConflict {
  @Field(() => RouterInterfaceStatus, { description: 'Current state, read after the refusal.' })
  current!: RouterInterfaceStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Current state as the upstream spells it, where `current` is UNKNOWN. Wire: `Status`.',
  })
  unknownValue?: string;

  @Field(() => [RouterInterfaceStatus], { description: 'States that allow the action.' })
  allowed!: RouterInterfaceStatus[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Reason of a refusal that the sender of the request can correct. Nothing was changed.',
})
export class UserError {
  @Field(() => UserErrorCode, { description: 'Kind of the reason.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path into `input`; list positions count from 0. Null where no single field is the reason.',
  })
  field?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Id of the violated rule, such as `create.period.range`. Null for a refusal of the upstream.',
  })
  rule?: string;

  @Field(() => UpstreamError, {
    nullable: true,
    description: 'Refusal of the upstream. Null for a violated rule.',
  })
  upstream?: UpstreamError;

  @Field(() => StateConflict, {
    nullable: true,
    description: 'The conflict, where the state of the interface explains the refusal.',
  })
  state?: StateConflict;
}

export function userErrorOfViolation({ rule, code, field, message }: Violation): UserError {
  return { code, field: [...field], message, rule };
}

/** The user error of a call, or undefined where the sender of the request cannot correct the reason. */
export function userErrorOf(result: CallResult<unknown>, fields: ReadonlySet<string>): UserError | undefined {
  if (result.outcome === 'refused') {
    const face = faceOf(result.error.kind);
    return face.type === 'userError' ? userErrorOfRefusal(face.code, result.error, fields) : undefined;
  }
  if (result.outcome !== 'notSent' || result.reason !== 'idempotencyMismatch') return undefined;
  const { message } = propertiesOf('idempotencyMismatch');
  return { code: 'IDEMPOTENCY_MISMATCH', field: ['clientToken'], message };
}

/** @param fields Fields of the input. An error about another field has no `field`. */
export function userErrorOfRefusal(
  code: UserErrorCode,
  error: UpstreamErrorModel,
  fields: ReadonlySet<string>,
): UserError {
  const { message, requestId, recommend } = error;
  const field = [error.field ?? []].flat().find((name) => fields.has(name));
  return {
    code,
    message: render(error.advice, GRAPHQL_VOCABULARY),
    ...(field ? { field: [field] } : {}),
    upstream: {
      code: error.code,
      message,
      ...(requestId ? { requestId } : {}),
      ...(recommend ? { recommend } : {}),
    },
  };
}
