import { type ClassType, ObjectType } from 'type-graphql';
import type { Action } from '../../vpc/actions/action';
import type { Target } from '../../vpc/actions/shared/target';
import { capitalize, uncapitalize } from '../../vpc/models/names';
import { defineMutation } from '../mutation/define-mutation';
import type { MutationResult } from '../mutation/run-mutation';
import { globalId } from '../node/global-id';
import { make } from '../output/make';
import { DeletionPayload, MutationPayload, TargetPayload, TokenPayload, writeFields } from './payload';

export interface TargetMutationOptions<Request extends object, Response> {
  readonly action: Action<Request, Response>;
  /** Name of the mutation. Default: the name of the action in camelCase. */
  readonly name?: string;
  readonly description: string;
  readonly inputDescription: string;
  /** What the mutation deletes: the interface, or its peer too. */
  readonly deletes?: 'interface' | 'connection';
}

/** A mutation of an existing interface whose payload has no fields of its own. */
export function targetMutation<
  Request extends Target & { clientToken?: string | null },
  Response extends { readonly requestId?: string },
>(options: TargetMutationOptions<Request, Response>): ClassType {
  const { action, deletes } = options;
  const name = options.name ?? uncapitalize(action.name);
  const hasToken = action.kind === 'write' && action.idempotency === 'token';
  const payload = deletes ? class extends DeletionPayload {} : hasToken ? class extends TokenPayload {} : plain();
  ObjectType(`${capitalize(name)}Payload`, {
    implements: MutationPayload,
    simpleResolvers: true,
    description: `Payload of \`${name}\`.`,
  })(payload);
  return defineMutation<Request, Response, TargetPayload>({ ...options, payload, targetOf, toPayload });

  function toPayload(result: MutationResult<Response>): TargetPayload {
    const fields = { ...writeFields(result), alreadyDone: result.alreadyDone };
    const { clientToken } = result;
    if (deletes) {
      const deletedRouterInterfaceIds = deletedIds(result, deletes === 'connection');
      return make(payload as ClassType<DeletionPayload>, { ...fields, clientToken, deletedRouterInterfaceIds });
    }
    return hasToken ? make(payload as ClassType<TokenPayload>, { ...fields, clientToken }) : make(payload, fields);
  }
}

const plain = () => class extends TargetPayload {};

function deletedIds({ target, before }: MutationResult<unknown>, withPeer: boolean): string[] {
  if (!target) return [];
  const { oppositeRegionId, oppositeInterfaceId } = before ?? {};
  const peer = withPeer && oppositeRegionId && oppositeInterfaceId;
  return [
    globalId('RouterInterface', target.regionId, target.routerInterfaceId),
    ...(peer ? [globalId('RouterInterface', oppositeRegionId, oppositeInterfaceId)] : []),
  ];
}

export function targetOf({ regionId, routerInterfaceId }: Target) {
  return { regionId: regionId ?? '', routerInterfaceId: routerInterfaceId ?? '' };
}
