import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Reports errors that a resolver did not throw on purpose: every error that is not a GraphQLError. */
export function reportUnexpectedErrors<Context extends object>(
  report: (error: Error) => void,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors }) {
          for (const { originalError } of errors) {
            if (originalError && !(originalError instanceof GraphQLError)) report(originalError);
          }
        },
      };
    },
  };
}
