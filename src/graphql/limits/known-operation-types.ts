import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/**
 * Validation rule against operations of a type that the schema does not have, such as subscriptions. graphql-js 16 has no
 * such rule: it fails during execution, like a fault of the gateway.
 */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (context.getSchema().getRootType(operation.operation)) return;
      context.reportError(
        new GraphQLError(`The schema has no operations of type ${operation.operation}.`, { nodes: operation }),
      );
    },
  };
}
