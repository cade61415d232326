import { ValidateNested } from 'class-validator';
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  type TagResourcesForExpressConnectRequest,
  tagResourcesForExpressConnect,
} from '../../vpc/actions/tag-resources-for-express-connect';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { fieldsOf } from '../../vpc/rules/rule';
import { TAG_ROUTER_INTERFACE_RULES, type TagRouterInterfaceRequest } from '../../vpc/rules/tagging';
import type { Context } from '../context';
import { ruledFieldOf } from '../ruled-field';
import { change } from './change';
import { InterfaceChangePayload } from './change-payload';
import { TagInput } from './create-router-interface.input';
import { INPUT, INTERFACE_TEXT, REGION_TEXT } from './interface.input';

const field = ruledFieldOf(TAG_ROUTER_INTERFACE_RULES);

@InputType({ description: 'The interface to tag, and the tags.' })
export class TagRouterInterfaceInput implements TagRouterInterfaceRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, INTERFACE_TEXT)
  routerInterfaceId?: string;

  @field(() => [TagInput], 'The tags to set. A key that it has already gets the new value; others stay.')
  @ValidateNested({ each: true })
  tags?: TagInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `tagRouterInterface`.' })
export class TagRouterInterfacePayload extends InterfaceChangePayload {}

const FIELDS = fieldsOf(TAG_ROUTER_INTERFACE_RULES);

@Resolver()
export class TagRouterInterfaceResolver {
  @Mutation(() => TagRouterInterfacePayload, {
    nullable: true,
    description: 'Sets tags of an interface. Safe to repeat: the same tags set twice are set.',
  })
  tagRouterInterface(
    @Arg('input', () => TagRouterInterfaceInput, { description: INPUT }) input: TagRouterInterfaceInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: tagResourcesForExpressConnect,
      request: ({ regionId, routerInterfaceId = '', tags = [] }: TagRouterInterfaceInput) =>
        ({
          regionId: regionId ?? null,
          resourceType: 'ROUTERINTERFACE',
          resourceId: [routerInterfaceId],
          tag: tags,
        }) satisfies TagResourcesForExpressConnectRequest,
      fields: FIELDS,
      holds: ({ tags }: RouterInterface, { tag }: TagResourcesForExpressConnectRequest) =>
        tag.every(({ key, value }) => tags.some((has) => has.key === key && has.value === (value ?? ''))),
    };
    return change(input, definition, context);
  }
}
