import { ValidateNested } from 'class-validator';
import { InputType, Int } from 'type-graphql';
import type { CreateRouterInterfaceRequest, Tag } from '../../vpc/actions/create-router-interface';
import { CREATE_ROUTER_INTERFACE_RULES, TAG_RULES } from '../../vpc/rules/create-router-interface';
import { InstanceChargeType, PricingCycle, Role, RouterType, Spec } from '../enums';
import { ruledFieldOf } from '../ruled-field';

const tagField = ruledFieldOf(TAG_RULES);
const field = ruledFieldOf(CREATE_ROUTER_INTERFACE_RULES);

@InputType({ description: 'A tag: a key and a value of your own.' })
export class TagInput implements Tag {
  @tagField(() => String, 'The key.')
  key?: string;

  @tagField(() => String, 'The value. May be empty.')
  value?: string;
}

@InputType({
  description:
    'The router interface to create. Field names are those of the upstream in camelCase. Every rule that is broken is ' +
    'answered at once, in `userErrors`; null means absent.',
})
export class CreateRouterInterfaceInput implements CreateRouterInterfaceRequest {
  @field(() => String, 'The region of the interface.')
  regionId?: string;

  @field(() => RouterType, 'The kind of router that the interface is on.', { nullable: false })
  routerType!: RouterType;

  @field(() => String, 'The router that the interface is on.')
  routerId?: string;

  @field(() => String, 'The access point of the virtual border router that the interface is on (physical access).')
  accessPointId?: string;

  @field(() => Role, 'The part that the interface plays when the connection is made.', { nullable: false })
  role!: Role;

  @field(() => Spec, 'The bandwidth. Filled in as NEGATIVE when it is left out for the accepting side.')
  spec?: Spec;

  @field(() => String, 'The region of the peer interface.')
  oppositeRegionId?: string;

  @field(() => String, 'The access point of the peer. Cannot be changed once the interface is created.')
  oppositeAccessPointId?: string;

  @field(() => RouterType, 'The kind of router that the peer is on. VROUTER when left out.')
  oppositeRouterType?: RouterType;

  @field(() => String, 'The router that the peer is on. Can be set later.')
  oppositeRouterId?: string;

  @field(() => String, 'The peer interface. Can be set later.')
  oppositeInterfaceId?: string;

  @field(
    () => String,
    'The account that owns the peer: the id of the main account, not of a RAM user. Up to 20 digits, so it is text.',
  )
  oppositeInterfaceOwnerId?: string;

  @field(() => String, 'An unused address of the local VPC, from which health checks are sent (physical access).')
  healthCheckSourceIp?: string;

  @field(() => String, 'The address that health checks are sent to.')
  healthCheckTargetIp?: string;

  @field(() => String, 'A name of your own.')
  name?: string;

  @field(() => String, 'A description of your own.')
  description?: string;

  @field(() => InstanceChargeType, 'How the interface is paid for. Pay as you go when left out.')
  instanceChargeType?: InstanceChargeType;

  @field(() => Int, 'The length of a subscription, in units of `pricingCycle`. Used with PRE_PAID only.')
  period?: number;

  @field(() => PricingCycle, 'The unit of `period`. Used with PRE_PAID only.')
  pricingCycle?: PricingCycle;

  @field(
    () => Boolean,
    'Whether the order of a subscription is paid at once; otherwise it waits in the order center. Used with PRE_PAID only.',
  )
  autoPay?: boolean;

  @field(() => Boolean, 'Whether a subscription renews itself. False when left out.')
  autoRenew?: boolean;

  @field(
    () => Boolean,
    'Whether both interfaces are created and connected in one step. Needs accessPointId, oppositeRouterType, ' +
      'oppositeRouterId and oppositeInterfaceOwnerId. False when left out.',
  )
  fastLinkMode?: boolean;

  @field(() => String, 'The resource group of the interface.')
  resourceGroupId?: string;

  @field(() => [TagInput], 'Tags of the interface.')
  @ValidateNested({ each: true })
  tags?: TagInput[];

  @field(
    () => String,
    'Makes the call safe to repeat: the same token with the same input creates one interface. Choose a new one, such ' +
      'as a UUID, for each interface. One is made when left out, and answered in the payload.',
  )
  clientToken?: string;
}
