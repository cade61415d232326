import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { activateRouterInterface } from '../../vpc/actions/activate-router-interface';
import { INTERFACE_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { change } from './change';
import { InterfaceChangePayload } from './change-payload';
import { INPUT, InterfaceInput } from './interface.input';

@InputType({ description: 'The interface to activate.' })
export class ActivateRouterInterfaceInput extends InterfaceInput {}

@ObjectType({ simpleResolvers: true, description: 'What came of `activateRouterInterface`.' })
export class ActivateRouterInterfacePayload extends InterfaceChangePayload {}

const FIELDS = fieldsOf(INTERFACE_RULES);

@Resolver()
export class ActivateRouterInterfaceResolver {
  @Mutation(() => ActivateRouterInterfacePayload, {
    nullable: true,
    description:
      'Takes an INACTIVE interface up again: it becomes ACTIVATING, then ACTIVE. Safe to repeat: an interface that is up ' +
      'already, or on its way, is a success.',
  })
  activateRouterInterface(
    @Arg('input', () => ActivateRouterInterfaceInput, { description: INPUT }) input: ActivateRouterInterfaceInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: activateRouterInterface,
      request: (request: ActivateRouterInterfaceInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.ActivateRouterInterface,
    };
    return change(input, definition, context);
  }
}
