import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  type UntagResourcesForExpressConnectRequest,
  untagResourcesForExpressConnect,
} from '../../vpc/actions/untag-resources-for-express-connect';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { fieldsOf } from '../../vpc/rules/rule';
import { UNTAG_ROUTER_INTERFACE_RULES, type UntagRouterInterfaceRequest } from '../../vpc/rules/tagging';
import type { Context } from '../context';
import { ruledFieldOf } from '../ruled-field';
import { change } from './change';
import { InterfaceChangePayload } from './change-payload';
import { INPUT, INTERFACE_TEXT, REGION_TEXT } from './interface.input';

const field = ruledFieldOf(UNTAG_ROUTER_INTERFACE_RULES);

@InputType({ description: 'The interface to take tags off, and their keys.' })
export class UntagRouterInterfaceInput implements UntagRouterInterfaceRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, INTERFACE_TEXT)
  routerInterfaceId?: string;

  @field(() => [String], 'The keys of the tags to take off.')
  tagKeys?: string[];

  @field(() => Boolean, 'Whether all tags are taken off. False when left out.')
  all?: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `untagRouterInterface`.' })
export class UntagRouterInterfacePayload extends InterfaceChangePayload {}

const FIELDS = fieldsOf(UNTAG_ROUTER_INTERFACE_RULES);

@Resolver()
export class UntagRouterInterfaceResolver {
  @Mutation(() => UntagRouterInterfacePayload, {
    nullable: true,
    description: 'Takes tags off an interface. Safe to repeat: tags taken off twice are off.',
  })
  untagRouterInterface(
    @Arg('input', () => UntagRouterInterfaceInput, { description: INPUT }) input: UntagRouterInterfaceInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: untagResourcesForExpressConnect,
      request: ({ regionId, routerInterfaceId = '', tagKeys, all }: UntagRouterInterfaceInput) =>
        ({
          regionId: regionId ?? null,
          resourceType: 'ROUTERINTERFACE',
          resourceId: [routerInterfaceId],
          tagKey: tagKeys ?? null,
          all: all ?? null,
        }) satisfies UntagResourcesForExpressConnectRequest,
      fields: FIELDS,
      holds: ({ tags }: RouterInterface, { tagKey, all }: UntagResourcesForExpressConnectRequest) =>
        !tags.some(({ key }) => all === true || tagKey?.includes(key)),
    };
    return change(input, definition, context);
  }
}
