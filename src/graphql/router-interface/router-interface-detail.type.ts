import { Field, ObjectType } from 'type-graphql';
import { HealthCheckStatus } from '../enums';
import { Node } from '../node/node.type';
import { UNKNOWN_VALUES, UnknownValue } from '../output/value-reader';
import { DateTime } from '../scalars';

const nullable = true;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Attributes of an interface that lists of the upstream do not contain.',
})
export class RouterInterfaceDetail extends Node {
  @Field(() => HealthCheckStatus, { nullable, description: 'Result of the health check. Wire: `HealthCheckStatus`.' })
  healthCheckStatus?: HealthCheckStatus;

  @Field(() => DateTime, { nullable, description: 'Time of the last change. Wire: `GmtModified`.' })
  modifiedTime?: Date;

  @Field(() => [UnknownValue], { description: UNKNOWN_VALUES })
  unknownValues!: UnknownValue[];
}
