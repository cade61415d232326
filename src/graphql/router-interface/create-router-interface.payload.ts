import { Field, ObjectType } from 'type-graphql';
import { ChangePayload } from './change-payload';

@ObjectType({
  simpleResolvers: true,
  description: 'What came of `createRouterInterface`: an interface, or the reasons why there is none.',
})
export class CreateRouterInterfacePayload extends ChangePayload {
  @Field(() => String, { nullable: true, description: 'The interface that was created. Null if there are userErrors.' })
  routerInterfaceId?: string;

  @Field(() => String, { nullable: true, description: 'The order of a subscription (PRE_PAID), digit for digit.' })
  orderId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The token that the upstream knows the call by: yours, or the one made for it.',
  })
  clientToken?: string;
}
