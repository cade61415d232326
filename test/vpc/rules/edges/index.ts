import { createRouterInterfaceEdges } from './create-router-interface';
import { type Edges, type EdgeTable, TARGET_INTERFACE } from './edge-table';
import { modifyRouterInterfaceAttributeEdges } from './modify-router-interface-attribute';
import { modifyRouterInterfaceSpecEdges } from './modify-router-interface-spec';
import { routerInterfacesEdges } from './router-interface-filter';
import { clientTokenEdges, tagEdges, targetEdges } from './shared';
import { tagResourcesEdges, untagResourcesEdges } from './tagging';

type AnyRequest = Readonly<Record<string, unknown>>;

/** One entry for each action with its own rules. */
const TABLES = [
  createRouterInterfaceEdges,
  modifyRouterInterfaceAttributeEdges,
  modifyRouterInterfaceSpecEdges,
  tagResourcesEdges,
  untagResourcesEdges,
  routerInterfacesEdges,
] as readonly EdgeTable<unknown>[] as readonly EdgeTable<AnyRequest>[];

/** The edges of all rules of all actions, by rule id. */
export const EDGES = Object.assign(
  {},
  targetEdges,
  clientTokenEdges,
  tagEdges,
  ...TABLES.map(({ edges }) => edges),
) as Edges<AnyRequest>;

/** A request that violates no rule. An action that only names its target needs no table. */
export function validRequest(subject: string): AnyRequest {
  return TABLES.find((table) => table.subject === subject)?.valid ?? TARGET_INTERFACE;
}
