import { Field, ObjectType } from 'type-graphql';
import { createRouterInterface } from '../../../vpc/actions/create-router-interface';
import { defineMutation } from '../../mutation/define-mutation';
import { make } from '../../output/make';
import { CLIENT_TOKEN, MutationPayload, writeFields } from '../payload';

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'Payload of `createRouterInterface`: the new interface, or the reasons why nothing was created.',
})
class CreateRouterInterfacePayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Id of the new interface. Null if there are userErrors. Wire: `RouterInterfaceId`.',
  })
  routerInterfaceId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the order of a subscription (PRE_PAID), digit for digit. Wire: `OrderId`.',
  })
  orderId?: string;

  @Field(() => String, { nullable: true, description: CLIENT_TOKEN })
  clientToken?: string;
}

export const CreateRouterInterfaceMutation = defineMutation({
  action: createRouterInterface,
  inputDescription:
    'The router interface to create. Field names are those of the upstream in camelCase. All violated rules are reported ' +
    'in one response, in `userErrors`. Null means absent.',
  description:
    'Creates a router interface. The upstream accepts the request and creates the interface asynchronously. Repeating the ' +
    'call with the same `clientToken` and the same input creates nothing twice.',
  nonNull: ['routerType', 'role'],
  payload: CreateRouterInterfacePayload,
  targetOf: ({ regionId }, response) =>
    response && { regionId: regionId ?? '', routerInterfaceId: response.routerInterfaceId },
  toPayload: (result) =>
    make(CreateRouterInterfacePayload, {
      ...writeFields(result),
      routerInterfaceId: result.response?.routerInterfaceId,
      orderId: result.response?.orderId,
      clientToken: result.clientToken,
    }),
});
