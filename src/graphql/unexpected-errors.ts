import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context';

/** Tells of errors that nobody meant to throw: what a resolver threw that is no GraphQLError. */
export function tellUnexpected(tell: (error: Error) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors }) {
          for (const { originalError } of errors) {
            if (originalError && !(originalError instanceof GraphQLError)) tell(originalError);
          }
        },
      };
    },
  };
}
