import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Context } from '../context';
import { UserError } from '../user-error';
import { RouterInterface, toRouterInterface } from './router-interface.type';

/** The interface that a change was about. */
export interface Subject {
  readonly regionId: string;
  readonly routerInterfaceId: string;
}

/** What the payloads of all changes hold. */
@ObjectType({ simpleResolvers: true })
export abstract class ChangePayload {
  @Field(() => String, { nullable: true, description: "The upstream's id of the request. Null where it has none." })
  requestId?: string;

  @Field(() => [UserError], { description: 'Every reason why nothing was changed. Empty if it was.' })
  userErrors!: UserError[];

  readonly subject?: Subject;

  @Field(() => RouterInterface, {
    nullable: true,
    simple: false,
    description:
      'The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so ' +
      'it may be on its way to the state that was asked for. Null where there is none, or nothing was changed.',
  })
  async routerInterface(@Ctx() { reads }: Context): Promise<RouterInterface | undefined> {
    if (!this.subject) return undefined;
    const { regionId, routerInterfaceId } = this.subject;
    const found = await reads.freshRouterInterface(regionId, routerInterfaceId);
    return found && toRouterInterface(regionId, found, true);
  }
}

/** What the payloads of changes to an existing interface hold. */
@ObjectType({ simpleResolvers: true })
export abstract class InterfaceChangePayload extends ChangePayload {
  @Field(() => Boolean, {
    description:
      'Whether the state that was asked for held already, or came about without this call being known to have done it. ' +
      'The action has succeeded then too.',
  })
  alreadyDone!: boolean;
}

/** What the payloads of changes that take a client token hold too. */
@ObjectType({ simpleResolvers: true })
export abstract class TokenedChangePayload extends InterfaceChangePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The token that the upstream knows the call by: yours, or the one made for it.',
  })
  clientToken?: string;
}
