import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A region of Alibaba Cloud.' })
export class Region {
  @Field(() => String, { description: 'Id of the region, such as `cn-beijing`. Wire: `RegionId`.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Name in the requested language. Wire: `LocalName`.' })
  localName?: string;

  @Field(() => String, { nullable: true, description: 'Host of the region. Wire: `RegionEndpoint`.' })
  regionEndpoint?: string;
}
