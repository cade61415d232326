import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type DeleteRouterInterfaceRequest, deleteRouterInterface } from '../../vpc/actions/delete-router-interface';
import { DELETE_ROUTER_INTERFACE_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { ruledFieldOf } from '../ruled-field';
import { change } from './change';
import { TokenedChangePayload } from './change-payload';
import { INPUT, INTERFACE_TEXT, REGION_TEXT, TOKEN_TEXT } from './interface.input';

const field = ruledFieldOf(DELETE_ROUTER_INTERFACE_RULES);

@InputType({ description: 'The interface to delete.' })
export class DeleteRouterInterfaceInput implements DeleteRouterInterfaceRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, INTERFACE_TEXT)
  routerInterfaceId?: string;

  @field(() => String, TOKEN_TEXT)
  clientToken?: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `deleteRouterInterface`.' })
export class DeleteRouterInterfacePayload extends TokenedChangePayload {}

const FIELDS = fieldsOf(DELETE_ROUTER_INTERFACE_RULES);

@Resolver()
export class DeleteRouterInterfaceResolver {
  @Mutation(() => DeleteRouterInterfacePayload, {
    nullable: true,
    description:
      'Deletes an IDLE or INACTIVE interface that no route uses: it becomes DELETING, then disappears. The peer stays. Safe to repeat with the same clientToken. An id that the region does not have is NOT_FOUND: it may be a mistake.',
  })
  deleteRouterInterface(
    @Arg('input', () => DeleteRouterInterfaceInput, { description: INPUT }) input: DeleteRouterInterfaceInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: deleteRouterInterface,
      request: (request: DeleteRouterInterfaceInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.DeleteRouterInterface,
    };
    return change(input, definition, context);
  }
}
