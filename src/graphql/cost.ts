import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context';

/** Tells in `extensions.cost` what a request cost the upstream, where its sender asks for it. */
export const costPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ contextValue, response }) {
        const asked = contextValue.showCost || request.extensions?.['cost'] === true;
        if (!asked || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const cost = { upstreamCalls: contextValue.reads.upstreamCalls };
        singleResult.extensions = { ...singleResult.extensions, cost };
      },
    };
  },
};
