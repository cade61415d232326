import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import './enums';
import { AccessPointResolver } from './access-point/access-point.resolver';
import { RegionResolver } from './region/region.resolver';
import { RouterResolver } from './router/router.resolver';
import { CreateRouterInterfaceResolver } from './router-interface/create-router-interface.resolver';
import { RouterInterfaceResolver } from './router-interface/router-interface.resolver';
import { RouterInterfacesResolver } from './router-interface/router-interfaces.resolver';
import { SpecsResolver } from './router-interface/specs.resolver';

const RESOLVERS = [
  RegionResolver,
  AccessPointResolver,
  RouterResolver,
  RouterInterfacesResolver,
  RouterInterfaceResolver,
  SpecsResolver,
  CreateRouterInterfaceResolver,
] as const;

/** The schema, made from the decorated classes. Resolvers validate by themselves, so that refusals are data. */
export function makeSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: RESOLVERS, validate: false });
}
