import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BANDWIDTH_MBPS, Spec } from '../../vpc/enums';

@ObjectType({ simpleResolvers: true, description: 'A specification that an initiating side can have.' })
export class SpecOption {
  @Field(() => Spec, { description: 'The value for `spec`.' })
  spec!: Spec;

  @Field(() => Int, { description: 'Its bandwidth in Mbps.' })
  bandwidthMbps!: number;
}

@Resolver()
export class SpecsResolver {
  @Query(() => [SpecOption], {
    description:
      'The specifications to choose from for an initiating side, by bandwidth. Answered without the upstream.',
  })
  specs(): SpecOption[] {
    return Object.values(Spec)
      .filter((spec) => spec !== Spec.NEGATIVE)
      .map((spec) => ({ spec, bandwidthMbps: BANDWIDTH_MBPS[spec] }));
  }
}
