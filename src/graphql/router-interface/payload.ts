import { Ctx, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { Context } from '../context';
import { UserError } from '../errors/user-error';
import type { MutationResult, MutationTarget } from '../mutation/run-mutation';
import { RouterInterface } from './router-interface.type';
import { toRouterInterface } from './to-router-interface';

export const CLIENT_TOKEN = 'Client token of the call: the token of the request, or the one that the gateway created.';

@InterfaceType({ description: 'Fields of every payload of a mutation.' })
export abstract class MutationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Id of the upstream request. Null where no request was sent. Wire: `RequestId`.',
  })
  requestId?: string;

  @Field(() => [UserError], { description: 'Every reason why nothing was changed. Empty after a success.' })
  userErrors!: UserError[];

  /** Not in the schema: where the field `routerInterface` reads. */
  target?: MutationTarget;

  @Field(() => RouterInterface, {
    nullable: true,
    simple: false,
    description:
      'Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the ' +
      'interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed.',
  })
  async routerInterface(@Ctx() { reads }: Context): Promise<RouterInterface | undefined> {
    if (!this.target) return undefined;
    const { regionId, routerInterfaceId } = this.target;
    const current = await reads.requireCurrentRouterInterface(regionId, routerInterfaceId);
    return current && toRouterInterface(regionId, current);
  }
}

/** Fields of the payloads of writes to an existing interface. */
@ObjectType({ simpleResolvers: true })
export abstract class TargetPayload extends MutationPayload {
  @Field(() => Boolean, {
    description:
      'Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in ' +
      'this case too.',
  })
  alreadyDone!: boolean;
}

/** Fields of the payloads of writes with a client token. */
@ObjectType({ simpleResolvers: true })
export abstract class TokenPayload extends TargetPayload {
  @Field(() => String, { nullable: true, description: CLIENT_TOKEN })
  clientToken?: string;
}

/** Fields of the payloads of deletions. */
@ObjectType({ simpleResolvers: true })
export abstract class DeletionPayload extends TokenPayload {
  @Field(() => [ID], {
    description:
      'Global ids of the interfaces that the upstream deletes: a client removes them from its cache. They are DELETING ' +
      'first, then they disappear. Empty where nothing was deleted.',
  })
  deletedRouterInterfaceIds!: string[];
}

/** Content of the fields that all payloads share. */
export const writeFields = ({ userErrors, requestId, target }: MutationResult<unknown>) => ({
  userErrors,
  requestId,
  target,
});
