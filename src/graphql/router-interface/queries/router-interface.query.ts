import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { string } from '../../../vpc/rules/parameter';
import { required, scopeOf } from '../../../vpc/rules/rule';
import type { RequestRules } from '../../../vpc/rules/validate';
import { guess } from '../../../vpc/sources/sources';
import { prepareArguments } from '../../connection/page';
import type { Context } from '../../context';
import { argsTypeOf } from '../../input/input-type';
import { RouterInterface } from '../router-interface.type';
import { toRouterInterface } from '../to-router-interface';

interface RouterInterfaceArguments {
  id: string;
  regionId: string;
}

const scope = scopeOf<RouterInterfaceArguments>('routerInterface');
const validated: RequestRules<RouterInterfaceArguments> = {
  parameters: {
    id: string('Id of the interface, such as `ri-…`.'),
    regionId: string('Region of the interface.'),
  },
  rules: [required(scope, 'id', guess('project', 'an empty id matches nothing'))],
};
const ARGUMENTS = {
  validated: validated as RequestRules<object>,
  type: argsTypeOf<object>(validated, { nonNull: ['id', 'regionId'] }),
};

@Resolver()
export class RouterInterfaceQuery {
  @Query(() => RouterInterface, {
    nullable: true,
    description: 'A router interface by its id. Null where the account of the gateway has none with this id.',
  })
  async routerInterface(
    @Ctx() context: Context,
    @Args(() => ARGUMENTS.type) args: object,
  ): Promise<RouterInterface | undefined> {
    const { regionId, id } = prepareArguments<RouterInterfaceArguments>(ARGUMENTS, args, context);
    const found = await context.reads.routerInterface(regionId, id);
    return found && toRouterInterface(regionId, found, true);
  }
}
