import type { CreateRouterInterfaceInput as Input } from '../../schema/client';
type Given<Field extends keyof Input> = NonNullable<Input[Field]>;
type ItemOf<Field extends keyof Input> = Given<Field> extends (infer Item)[] ? Item : never;
type Complete<Item, Names> = Item & {
    [Name in Names & keyof Item]-?: NonNullable<Item[Name]>;
};
type Value<Field extends keyof Input> = Field extends keyof ItemFields ? Complete<ItemOf<Field>, ItemFields[Field]>[] : Given<Field>;
type Present<Field extends keyof Input> = {
    [Name in Field]: Value<Name>;
};
type Optional<Field extends keyof Input> = {
    [Name in Field]?: Value<Name> | null;
};
type Absent<Field extends keyof Input> = {
    [Name in Field]?: null;
};
/** Fields that each item of a list needs. */
interface ItemFields {
    tags: 'key';
}
type Common = Present<'regionId' | 'routerId' | 'oppositeRegionId'> & Optional<'oppositeInterfaceId' | 'name' | 'description' | 'autoRenew' | 'resourceGroupId' | 'tags' | 'clientToken'>;
/**
 * Input of `createRouterInterface`. The compiler requires the fields that the rules require, and refuses the
 * combinations that they refuse. The gateway checks all rules.
 */
export type StrictCreateRouterInterfaceInput = Common & (({
    routerType: 'VROUTER';
    role: 'INITIATING_SIDE';
    spec: Exclude<Value<'spec'>, 'NEGATIVE'>;
    oppositeRouterType?: 'VROUTER' | null;
    instanceChargeType?: 'POST_PAID' | null;
    fastLinkMode?: false | null;
} & Optional<'oppositeRouterId' | 'oppositeInterfaceOwnerId' | 'period' | 'pricingCycle' | 'autoPay'> & Absent<'accessPointId' | 'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>) | ({
    routerType: 'VROUTER';
    role: 'INITIATING_SIDE';
    spec: Exclude<Value<'spec'>, 'NEGATIVE'>;
    oppositeRouterType?: 'VROUTER' | null;
    instanceChargeType: 'PRE_PAID';
    fastLinkMode?: false | null;
} & Present<'period' | 'pricingCycle' | 'autoPay'> & Optional<'oppositeRouterId' | 'oppositeInterfaceOwnerId'> & Absent<'accessPointId' | 'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>) | ({
    routerType: 'VROUTER';
    role: 'ACCEPTING_SIDE';
    spec?: 'NEGATIVE' | null;
    oppositeRouterType?: 'VROUTER' | null;
    instanceChargeType?: 'POST_PAID' | null;
    fastLinkMode?: false | null;
} & Optional<'oppositeRouterId' | 'oppositeInterfaceOwnerId' | 'period' | 'pricingCycle' | 'autoPay'> & Absent<'accessPointId' | 'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>) | ({
    routerType: 'VROUTER';
    role: 'ACCEPTING_SIDE';
    spec?: 'NEGATIVE' | null;
    oppositeRouterType: 'VBR';
    instanceChargeType?: 'POST_PAID' | null;
    fastLinkMode?: false | null;
} & Present<'oppositeAccessPointId'> & Optional<'oppositeRouterId' | 'oppositeInterfaceOwnerId' | 'healthCheckSourceIp' | 'healthCheckTargetIp' | 'period' | 'pricingCycle' | 'autoPay'> & Absent<'accessPointId'> & (Absent<'healthCheckSourceIp'> | Present<'healthCheckSourceIp' | 'healthCheckTargetIp'>) & (Absent<'healthCheckTargetIp'> | Present<'healthCheckTargetIp' | 'healthCheckSourceIp'>)) | ({
    routerType: 'VBR';
    role: 'INITIATING_SIDE';
    spec: Exclude<Value<'spec'>, 'NEGATIVE'>;
    oppositeRouterType?: 'VROUTER' | null;
    instanceChargeType?: 'POST_PAID' | null;
    fastLinkMode?: false | null;
} & Present<'accessPointId'> & Optional<'oppositeRouterId' | 'oppositeInterfaceOwnerId' | 'period' | 'pricingCycle' | 'autoPay'> & Absent<'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>) | ({
    routerType: 'VBR';
    role: 'INITIATING_SIDE';
    spec: Exclude<Value<'spec'>, 'NEGATIVE'>;
    oppositeRouterType?: 'VROUTER' | null;
    instanceChargeType: 'PRE_PAID';
    fastLinkMode?: false | null;
} & Present<'accessPointId' | 'period' | 'pricingCycle' | 'autoPay'> & Optional<'oppositeRouterId' | 'oppositeInterfaceOwnerId'> & Absent<'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>) | ({
    routerType: 'VBR';
    role: 'INITIATING_SIDE';
    spec: Exclude<Value<'spec'>, 'NEGATIVE'>;
    oppositeRouterType: 'VROUTER';
    instanceChargeType?: 'POST_PAID' | null;
    fastLinkMode: true;
} & Present<'accessPointId' | 'oppositeRouterId' | 'oppositeInterfaceOwnerId'> & Optional<'period' | 'pricingCycle' | 'autoPay'> & Absent<'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>) | ({
    routerType: 'VBR';
    role: 'INITIATING_SIDE';
    spec: Exclude<Value<'spec'>, 'NEGATIVE'>;
    oppositeRouterType: 'VROUTER';
    instanceChargeType: 'PRE_PAID';
    fastLinkMode: true;
} & Present<'accessPointId' | 'oppositeRouterId' | 'oppositeInterfaceOwnerId' | 'period' | 'pricingCycle' | 'autoPay'> & Absent<'oppositeAccessPointId' | 'healthCheckSourceIp' | 'healthCheckTargetIp'>));
export {};
