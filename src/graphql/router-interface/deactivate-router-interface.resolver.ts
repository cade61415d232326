import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { deactivateRouterInterface } from '../../vpc/actions/deactivate-router-interface';
import { INTERFACE_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { change } from './change';
import { InterfaceChangePayload } from './change-payload';
import { INPUT, InterfaceInput } from './interface.input';

@InputType({ description: 'The interface to deactivate.' })
export class DeactivateRouterInterfaceInput extends InterfaceInput {}

@ObjectType({ simpleResolvers: true, description: 'What came of `deactivateRouterInterface`.' })
export class DeactivateRouterInterfacePayload extends InterfaceChangePayload {}

const FIELDS = fieldsOf(INTERFACE_RULES);

@Resolver()
export class DeactivateRouterInterfaceResolver {
  @Mutation(() => DeactivateRouterInterfacePayload, {
    nullable: true,
    description:
      'Takes an ACTIVE interface down: it becomes DEACTIVATING, then INACTIVE. The peer stays as it is. Safe to repeat: ' +
      'an interface that is down already, or on its way, is a success.',
  })
  deactivateRouterInterface(
    @Arg('input', () => DeactivateRouterInterfaceInput, { description: INPUT }) input: DeactivateRouterInterfaceInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: deactivateRouterInterface,
      request: (request: DeactivateRouterInterfaceInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.DeactivateRouterInterface,
    };
    return change(input, definition, context);
  }
}
