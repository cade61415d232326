import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../user-error';

@ObjectType({ description: 'What came of `createRouterInterface`: an interface, or the reasons why there is none.' })
export class CreateRouterInterfacePayload {
  @Field(() => String, {
    nullable: true,
    description: "The upstream's id of the request. Null where it was not asked.",
  })
  requestId?: string;

  @Field(() => String, { nullable: true, description: 'The interface that was created. Null if there are userErrors.' })
  routerInterfaceId?: string;

  @Field(() => String, { nullable: true, description: 'The order of a subscription (PRE_PAID), digit for digit.' })
  orderId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The token that the upstream knows the call by: yours, or the one made for it.',
  })
  clientToken?: string;

  @Field(() => [UserError], {
    description: 'Every reason why nothing was created. Empty if the interface was created.',
  })
  userErrors!: UserError[];
}
