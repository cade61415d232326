import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { string } from '../../../vpc/rules/parameter';
import { required, rule, scopeOf } from '../../../vpc/rules/rule';
import type { RequestRules } from '../../../vpc/rules/validate';
import { guess } from '../../../vpc/sources/sources';
import { unknownRegion } from '../../connection/argument-violations';
import type { Context } from '../../context';
import { argumentsOf, prepareArguments } from '../../input/prepare-arguments';
import { keyOfGlobalId } from '../../node/global-id';
import { RouterInterface } from '../router-interface.type';
import { toRouterInterface } from '../to-router-interface';

interface RouterInterfaceArguments {
  id: string;
  regionId?: string | null;
}

const TYPE = 'RouterInterface';
const PROJECT = guess('project', 'global ids of this gateway');
const scope = scopeOf<RouterInterfaceArguments>('routerInterface');
const RULES: RequestRules<RouterInterfaceArguments> = {
  parameters: {
    id: string('Id of the interface: its id at the upstream, such as `ri-…`, or its global id.'),
    regionId: string('Region of the interface. Not needed with a global id.'),
  },
  rules: [
    required(scope, 'id', guess('project', 'an empty id matches nothing')),
    rule(scope, {
      field: 'id',
      name: 'type',
      code: 'INVALID_FORMAT',
      message: '{id} must be an id of a router interface. `node` reads objects of other types.',
      basis: PROJECT,
      check: ({ id }) => (keyOfGlobalId(id ?? '')?.type ?? TYPE) === TYPE,
    }),
    rule(scope, {
      field: 'regionId',
      name: 'sameRegion',
      code: 'INVALID_COMBINATION',
      message: '{regionId} must be the region of the global id, or absent.',
      basis: PROJECT,
      check: ({ id, regionId }) => !regionId || (globalKeyOf(id)?.regionId ?? regionId) === regionId,
    }),
    rule(scope, {
      field: 'regionId',
      name: 'required',
      code: 'REQUIRED',
      message: '{regionId} is required when {id} is not a global id.',
      basis: guess('project', 'the upstream finds interfaces by region'),
      check: ({ id, regionId }) => Boolean(regionId) || keyOfGlobalId(id ?? '') !== undefined,
    }),
  ],
};
const ARGUMENTS = argumentsOf(RULES, ['id']);

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
    const request = prepareArguments<RouterInterfaceArguments>(ARGUMENTS, args, ({ regionId }) =>
      regionId ? unknownRegion(context, ['regionId'], regionId) : [],
    );
    const key = globalKeyOf(request.id);
    const regionId = key?.regionId ?? request.regionId ?? '';
    if (!context.servesRegion(regionId)) return undefined;
    const found = await context.reads.routerInterface(regionId, key?.upstreamId ?? request.id);
    return found && toRouterInterface(regionId, found);
  }
}

function globalKeyOf(id: string) {
  const key = keyOfGlobalId(id ?? '');
  return key?.type === TYPE ? key : undefined;
}
