import { type ClassType, ObjectType } from 'type-graphql';
import type { Action } from '../../vpc/actions/action';
import type { Target } from '../../vpc/actions/shared/target';
import { capitalize, uncapitalize } from '../../vpc/models/names';
import { defineMutation } from '../mutation/define-mutation';
import type { MutationResult } from '../mutation/run-mutation';
import { make } from '../output/make';
import { TargetPayload, TokenPayload, writeFields } from './payload';

export interface TargetMutationOptions<Request extends object, Response> {
  readonly action: Action<Request, Response>;
  /** Name of the mutation. Default: the name of the action in camelCase. */
  readonly name?: string;
  readonly description: string;
  readonly inputDescription: string;
}

/** A mutation of an existing interface whose payload has no fields of its own. */
export function targetMutation<
  Request extends Target & { clientToken?: string | null },
  Response extends { readonly requestId?: string },
>(options: TargetMutationOptions<Request, Response>): ClassType {
  const { action } = options;
  const name = options.name ?? uncapitalize(action.name);
  const hasToken = action.kind === 'write' && action.idempotency === 'token';
  const payload = payloadOf(`${capitalize(name)}Payload`, `Payload of \`${name}\`.`, hasToken);
  return defineMutation<Request, Response, TargetPayload>({ ...options, payload, targetOf, toPayload });

  function toPayload(result: MutationResult<Response>): TargetPayload {
    const fields = { ...writeFields(result), alreadyDone: result.alreadyDone };
    return hasToken
      ? make(payload as ClassType<TokenPayload>, { ...fields, clientToken: result.clientToken })
      : make(payload, fields);
  }
}

function payloadOf(name: string, description: string, hasToken: boolean): ClassType<TargetPayload> {
  const payload = hasToken ? class extends TokenPayload {} : class extends TargetPayload {};
  ObjectType(name, { simpleResolvers: true, description })(payload);
  return payload;
}

export function targetOf({ regionId, routerInterfaceId }: Target) {
  return { regionId: regionId ?? '', routerInterfaceId: routerInterfaceId ?? '' };
}
