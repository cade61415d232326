import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import './enums';
import { AccessPointResolver } from './access-point/access-point.resolver';
import { RegionResolver } from './region/region.resolver';
import { RouterResolver } from './router/router.resolver';
import { ActivateRouterInterfaceResolver } from './router-interface/activate-router-interface.resolver';
import { ConnectRouterInterfaceResolver } from './router-interface/connect-router-interface.resolver';
import { CreateRouterInterfaceResolver } from './router-interface/create-router-interface.resolver';
import { DeactivateRouterInterfaceResolver } from './router-interface/deactivate-router-interface.resolver';
import { DeleteExpressConnectResolver } from './router-interface/delete-express-connect.resolver';
import { DeleteRouterInterfaceResolver } from './router-interface/delete-router-interface.resolver';
import { ModifyRouterInterfaceAttributeResolver } from './router-interface/modify-router-interface-attribute.resolver';
import { ModifyRouterInterfaceSpecResolver } from './router-interface/modify-router-interface-spec.resolver';
import { RouterInterfaceResolver } from './router-interface/router-interface.resolver';
import { RouterInterfacesResolver } from './router-interface/router-interfaces.resolver';
import { SpecsResolver } from './router-interface/specs.resolver';
import { TagRouterInterfaceResolver } from './router-interface/tag-router-interface.resolver';
import { UntagRouterInterfaceResolver } from './router-interface/untag-router-interface.resolver';

const RESOLVERS = [
  RegionResolver,
  AccessPointResolver,
  RouterResolver,
  RouterInterfacesResolver,
  RouterInterfaceResolver,
  SpecsResolver,
  CreateRouterInterfaceResolver,
  ConnectRouterInterfaceResolver,
  ActivateRouterInterfaceResolver,
  DeactivateRouterInterfaceResolver,
  ModifyRouterInterfaceAttributeResolver,
  ModifyRouterInterfaceSpecResolver,
  DeleteRouterInterfaceResolver,
  DeleteExpressConnectResolver,
  TagRouterInterfaceResolver,
  UntagRouterInterfaceResolver,
] as const;

/** The schema, made from the decorated classes. Resolvers validate by themselves, so that refusals are data. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  // type-graphql has no place for these two.
  if (query) query.description = 'What can be read. Answers are shared, and kept for a moment.';
  if (mutation) mutation.description = 'What can be changed. A refusal is data in `userErrors`; see each field.';
  return schema;
}
