import { relayStylePagination } from '@apollo/client/utilities';
import { itRemovesDeleted, itShowsEveryChange } from '../support/caching';
import { describeClient } from '../support/installed';
import { connect } from './connect';

describeClient('Apollo Client', () => {
  describe('with default settings', () => {
    itShowsEveryChange(connect());
  });

  describe('that evicts the deleted ids', () => {
    // Without the policy, Apollo reads a list again that has an edge without a node.
    const configure = () => {
      const routerInterfaces = relayStylePagination(['regionIds', 'regionId', 'filter']);
      return { typePolicies: { Query: { fields: { routerInterfaces } } } };
    };
    itRemovesDeleted(
      connect(configure, (cache, { data }) => {
        for (const id of data?.['deleteRouterInterface']?.deletedRouterInterfaceIds ?? [])
          cache.evict({ id: cache.identify({ __typename: 'RouterInterface', id }) ?? '' });
      }),
    );
  });
});
