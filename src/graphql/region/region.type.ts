import { Field, ObjectType } from 'type-graphql';
import type { Region as RegionModel } from '../../vpc/models/region';
import { globalId } from '../node/global-id';
import { Node } from '../node/node.type';
import { make } from '../output/make';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A region of Alibaba Cloud.' })
export class Region extends Node {
  @Field(() => String, { description: 'Id of the region, such as `cn-beijing`. Wire: `RegionId`.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Host of the region. Wire: `RegionEndpoint`.' })
  regionEndpoint?: string;
}

export function toRegion({ regionId = '', regionEndpoint }: RegionModel): Region {
  return make(Region, { id: globalId('Region', regionId, regionId), regionId, regionEndpoint });
}
