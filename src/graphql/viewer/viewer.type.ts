import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'The account that the gateway acts for, and the gateway itself.',
})
export class Viewer extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Id of the account, digit for digit. Null where the upstream does not return it at the moment.',
  })
  accountId?: string;

  @Field(() => Boolean, {
    description:
      'Whether the upstream is known to be the sandbox, where nothing is billed. Treat false as a real account: it is also ' +
      'false where the upstream does not respond at the moment.',
  })
  sandbox!: boolean;

  @Field(() => String, { description: 'Version of the gateway.' })
  version!: string;
}
