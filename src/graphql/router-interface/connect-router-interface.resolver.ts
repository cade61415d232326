import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { connectRouterInterface } from '../../vpc/actions/connect-router-interface';
import { INTERFACE_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { change } from './change';
import { InterfaceChangePayload } from './change-payload';
import { INPUT, InterfaceInput } from './interface.input';

@InputType({ description: 'The interface to connect: the one on the initiating side.' })
export class ConnectRouterInterfaceInput extends InterfaceInput {}

@ObjectType({ simpleResolvers: true, description: 'What came of `connectRouterInterface`.' })
export class ConnectRouterInterfacePayload extends InterfaceChangePayload {}

const FIELDS = fieldsOf(INTERFACE_RULES);

@Resolver()
export class ConnectRouterInterfaceResolver {
  @Mutation(() => ConnectRouterInterfacePayload, {
    nullable: true,
    description:
      'Connects an IDLE interface on the initiating side with its peer: both become ACTIVE. Both must name each other ' +
      'first, with all four opposite fields. Safe to repeat: an interface that is connected already, or on its way, is a ' +
      'success.',
  })
  connectRouterInterface(
    @Arg('input', () => ConnectRouterInterfaceInput, { description: INPUT }) input: ConnectRouterInterfaceInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: connectRouterInterface,
      request: (request: ConnectRouterInterfaceInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.ConnectRouterInterface,
    };
    return change(input, definition, context);
  }
}
