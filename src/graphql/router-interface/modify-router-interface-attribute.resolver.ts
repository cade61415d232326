import { Arg, Ctx, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  type ModifyRouterInterfaceAttributeRequest,
  modifyRouterInterfaceAttribute,
} from '../../vpc/actions/modify-router-interface-attribute';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES } from '../../vpc/rules/interface-change';
import { fieldsOf } from '../../vpc/rules/rule';
import { TRANSITIONS } from '../../vpc/transitions';
import type { Context } from '../context';
import { RouterType } from '../enums';
import { ruledFieldOf } from '../ruled-field';
import { change } from './change';
import { InterfaceChangePayload } from './change-payload';
import { INPUT, INTERFACE_TEXT, REGION_TEXT } from './interface.input';

const field = ruledFieldOf(MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES);

@InputType({ description: 'The interface to change, and what to change. What is left out stays as it is.' })
export class ModifyRouterInterfaceAttributeInput implements ModifyRouterInterfaceAttributeRequest {
  @field(() => String, REGION_TEXT)
  regionId?: string;

  @field(() => String, INTERFACE_TEXT)
  routerInterfaceId?: string;

  @field(() => String, 'A name of your own.')
  name?: string;

  @field(() => String, 'A description of your own.')
  description?: string;

  @field(() => String, 'The peer interface. The opposite fields can be changed while the interface is IDLE only.')
  oppositeInterfaceId?: string;

  @field(() => String, 'The router that the peer is on.')
  oppositeRouterId?: string;

  @field(() => RouterType, 'The kind of router that the peer is on.')
  oppositeRouterType?: RouterType;

  @field(() => String, 'The main account that owns the peer. Up to 20 digits, so it is text.')
  oppositeInterfaceOwnerId?: string;

  @field(() => String, 'An unused address of the local VPC, from which health checks are sent.')
  healthCheckSourceIp?: string;

  @field(() => String, 'The address that health checks are sent to.')
  healthCheckTargetIp?: string;

  @field(() => Int, 'Health checks lost in a row that count as a failure. 8 is recommended.')
  hcThreshold?: number;

  @field(() => Int, 'Time between health checks in milliseconds. 2000 is recommended.')
  hcRate?: number;

  @field(() => Boolean, 'Whether both health check addresses are taken off. False when left out.')
  deleteHealthCheckIp?: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `modifyRouterInterfaceAttribute`.' })
export class ModifyRouterInterfaceAttributePayload extends InterfaceChangePayload {}

const FIELDS = fieldsOf(MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES);

/** Whether an interface has every value that a request would set. */
function hasAttributes(now: RouterInterface, request: ModifyRouterInterfaceAttributeInput): boolean {
  const { regionId: _region, routerInterfaceId: _id, deleteHealthCheckIp, ...values } = request;
  const addressesGone = now.healthCheckSourceIp === undefined && now.healthCheckTargetIp === undefined;
  return (
    (deleteHealthCheckIp !== true || addressesGone) &&
    Object.entries(values).every(([name, value]) => value === undefined || now[name as keyof typeof values] === value)
  );
}

@Resolver()
export class ModifyRouterInterfaceAttributeResolver {
  @Mutation(() => ModifyRouterInterfaceAttributePayload, {
    nullable: true,
    description:
      'Changes the name, the description, the peer or the health check of an interface. Safe to repeat: the same values ' +
      'set twice are set.',
  })
  modifyRouterInterfaceAttribute(
    @Arg('input', () => ModifyRouterInterfaceAttributeInput, { description: INPUT })
    input: ModifyRouterInterfaceAttributeInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const definition = {
      action: modifyRouterInterfaceAttribute,
      request: (request: ModifyRouterInterfaceAttributeInput) => request,
      fields: FIELDS,
      transition: TRANSITIONS.ModifyRouterInterfaceAttribute,
      holds: hasAttributes,
    };
    return change(input, definition, context);
  }
}
