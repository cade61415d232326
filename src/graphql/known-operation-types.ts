import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/**
 * A validation rule that refuses operations of a type that the schema does not have, such as subscriptions: graphql-js
 * 16 has none and fails only when it carries the operation out, as if that were the gateway's fault.
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
