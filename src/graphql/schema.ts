import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import './enums';
import { CreateRouterInterfaceResolver } from './router-interface/create-router-interface.resolver';
import { SpecsResolver } from './router-interface/specs.resolver';

/** The schema, made from the decorated classes. Resolvers validate by themselves, so that refusals are data. */
export function makeSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [CreateRouterInterfaceResolver, SpecsResolver], validate: false });
}
