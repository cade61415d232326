import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { BANDWIDTH_MBPS, Spec } from '../../../vpc/models/enums';
import { make } from '../../output/make';

@ObjectType({ simpleResolvers: true, description: 'A specification for an initiator.' })
export class SpecOption {
  @Field(() => Spec, { description: 'Value for `spec`.' })
  spec!: Spec;

  @Field(() => Int, { description: 'Bandwidth in Mbps.' })
  bandwidthMbps!: number;
}

@Resolver()
export class SpecsQuery {
  @Query(() => [SpecOption], {
    nullable: true,
    description: 'Specifications for an initiator, ordered by bandwidth. No upstream call.',
  })
  specs(): SpecOption[] {
    return Object.values(Spec)
      .filter((spec) => spec !== Spec.NEGATIVE)
      .map((spec) => make(SpecOption, { spec, bandwidthMbps: BANDWIDTH_MBPS[spec] }));
  }
}
