import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Context } from '../../context';
import { GatewayError } from '../../errors/gateway-error';
import type { Variables } from './directives';
import { OperationSizes } from './operation-size';
import { costOf, MAXIMUM_COST } from './size';

/**
 * Refuses an operation that costs too much, before it is executed. Reports in `extensions.cost` the cost and the upstream
 * calls of a request, for a caller that requests it.
 */
export const costPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    let requestedCost = 0;
    return {
      async didResolveOperation({ schema, document, operation }) {
        if (!operation) return;
        requestedCost = costOfOperation(schema, document, operation, request.variables ?? {});
        if (requestedCost > MAXIMUM_COST)
          throw new GatewayError('MAX_COST_EXCEEDED', { requestedCost, maximumCost: MAXIMUM_COST });
      },
      async willSendResponse({ contextValue, response }) {
        const requested = contextValue.showCost || request.extensions?.['cost'] === true;
        if (!requested || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const upstreamCalls = contextValue.reads.attempts + contextValue.writes.attempts;
        const cost = { requestedCost, maximumCost: MAXIMUM_COST, upstreamCalls };
        singleResult.extensions = { ...singleResult.extensions, cost };
      },
    };
  },
};

export function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  return costOf(new OperationSizes(schema, fragments, { ...defaults, ...variables }).sizeOf(operation));
}
