import { Field, ObjectType } from 'type-graphql';
import { modifyRouterInterfaceSpec } from '../../../vpc/actions/modify-router-interface-spec';
import { readEnum, Spec } from '../../../vpc/models/enums';
import { defineMutation } from '../../mutation/define-mutation';
import { make } from '../../output/make';
import { MutationPayload, TokenPayload, writeFields } from '../payload';
import { targetOf } from '../target-mutation';

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'Payload of `modifyRouterInterfaceSpec`.',
})
class ModifyRouterInterfaceSpecPayload extends TokenPayload {
  @Field(() => Spec, { nullable: true, description: 'Bandwidth that the upstream accepted. Wire: `Spec`.' })
  spec?: Spec;
}

export const ModifyRouterInterfaceSpecMutation = defineMutation({
  action: modifyRouterInterfaceSpec,
  inputDescription: 'The router interface, and its new bandwidth.',
  description: 'Changes the bandwidth of an initiator: it becomes ACTIVATING, then ACTIVE.',
  payload: ModifyRouterInterfaceSpecPayload,
  targetOf,
  toPayload: (result) =>
    make(ModifyRouterInterfaceSpecPayload, {
      ...writeFields(result),
      alreadyDone: result.alreadyDone,
      clientToken: result.clientToken,
      spec: readEnum(Spec, result.response?.spec ?? ''),
    }),
});
