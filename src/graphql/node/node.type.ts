import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'An object with a global id. Clients use the id as the key of their cache, and `node` reads by it.',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream.',
  })
  id!: string;
}
