import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context, PartialFailure } from '../context';
import { formatError } from './format-error';

/**
 * Adds the failures of regions to the errors of the response. graphql-js has no way to return the data of a field together
 * with errors.
 */
export const partialFailures: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body } }) {
        const { partialFailures: failures } = contextValue;
        if (failures.length === 0 || body.kind !== 'single') return;
        body.singleResult.errors = [...(body.singleResult.errors ?? []), ...failures.map(formatted)];
      },
    };
  },
};

function formatted({ path, regionId, error }: PartialFailure) {
  const { http: _http, ...extensions } = error.extensions;
  const located = new GraphQLError(`${regionId}: ${error.message}`, {
    path,
    extensions: { ...extensions, regionId },
  });
  return formatError(located.toJSON(), located);
}
