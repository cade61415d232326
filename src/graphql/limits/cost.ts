import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

/** Reports in `extensions.cost` the upstream calls of a request, for a caller that requests it. */
export const costPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ contextValue, response }) {
        const requested = contextValue.showCost || request.extensions?.['cost'] === true;
        if (!requested || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const cost = { upstreamCalls: contextValue.reads.attempts + contextValue.writes.attempts };
        singleResult.extensions = { ...singleResult.extensions, cost };
      },
    };
  },
};
