import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type DeleteExpressConnectRequest, deleteExpressConnect } from '../../vpc/actions/delete-express-connect';
import { DELETE_EXPRESS_CONNECT_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { ruledFieldOf } from '../ruled-field';
import { change } from './change';
import { TokenedChangePayload } from './change-payload';
import { INPUT, REGION_TEXT, TOKEN_TEXT } from './interface.input';

const field = ruledFieldOf(DELETE_EXPRESS_CONNECT_RULES);

@InputType({ description: 'The connection to delete, by one of its interfaces.' })
export class DeleteExpressConnectInput implements DeleteExpressConnectRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, 'The interface on the initiating side.')
  routerInterfaceId?: string;

  @field(() => Boolean, 'Whether route entries that use the interfaces are deleted too. False when left out.')
  force?: boolean;

  @field(() => String, TOKEN_TEXT)
  clientToken?: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `deleteExpressConnect`.' })
export class DeleteExpressConnectPayload extends TokenedChangePayload {}

const FIELDS = fieldsOf(DELETE_EXPRESS_CONNECT_RULES);

@Resolver()
export class DeleteExpressConnectResolver {
  @Mutation(() => DeleteExpressConnectPayload, {
    nullable: true,
    description: 'Deletes both sides of a connection. Safe to repeat with the same clientToken.',
  })
  deleteExpressConnect(
    @Arg('input', () => DeleteExpressConnectInput, { description: INPUT }) input: DeleteExpressConnectInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: deleteExpressConnect,
      request: (request: DeleteExpressConnectInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.DeleteExpressConnect,
    };
    return change(input, definition, context);
  }
}
