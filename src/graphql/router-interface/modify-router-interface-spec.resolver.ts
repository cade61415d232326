import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  type ModifyRouterInterfaceSpecRequest,
  modifyRouterInterfaceSpec,
} from '../../vpc/actions/modify-router-interface-spec';
import { memberOf } from '../../vpc/enums';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { MODIFY_ROUTER_INTERFACE_SPEC_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { Spec } from '../enums';
import { ruledFieldOf } from '../ruled-field';
import { change } from './change';
import { TokenedChangePayload } from './change-payload';
import { INPUT, INTERFACE_TEXT, REGION_TEXT, TOKEN_TEXT } from './interface.input';

const field = ruledFieldOf(MODIFY_ROUTER_INTERFACE_SPEC_RULES);

@InputType({ description: 'The interface whose bandwidth is to change, and the bandwidth.' })
export class ModifyRouterInterfaceSpecInput implements ModifyRouterInterfaceSpecRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, INTERFACE_TEXT)
  routerInterfaceId?: string;

  @field(() => Spec, 'The specification to have.')
  spec?: Spec;

  @field(() => String, TOKEN_TEXT)
  clientToken?: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `modifyRouterInterfaceSpec`.' })
export class ModifyRouterInterfaceSpecPayload extends TokenedChangePayload {
  @Field(() => Spec, { nullable: true, description: 'The specification that the upstream accepted.' })
  spec?: Spec;
}

const FIELDS = fieldsOf(MODIFY_ROUTER_INTERFACE_SPEC_RULES);

@Resolver()
export class ModifyRouterInterfaceSpecResolver {
  @Mutation(() => ModifyRouterInterfaceSpecPayload, {
    nullable: true,
    description: 'Changes the bandwidth of an interface on the initiating side: it becomes ACTIVATING, then ACTIVE.',
  })
  async modifyRouterInterfaceSpec(
    @Arg('input', () => ModifyRouterInterfaceSpecInput, { description: INPUT }) input: ModifyRouterInterfaceSpecInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: modifyRouterInterfaceSpec,
      request: (request: ModifyRouterInterfaceSpecInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.ModifyRouterInterfaceSpec,
      holds: (now: RouterInterface, { spec }: ModifyRouterInterfaceSpecInput) => now.spec === spec,
    };
    const changed = await change(input, definition, context);
    const spec = memberOf(Spec, changed.response?.spec ?? '');
    return { ...changed, ...(spec ? { spec } : {}) };
  }
}
