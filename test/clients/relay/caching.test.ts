import { itRemovesDeleted, itShowsEveryChange } from '../support/caching';
import { describeClient } from '../support/installed';
import { MUTATIONS, QUERIES } from '../support/screens';
import { type Compiled, compile } from './compiler';
import { connect } from './connect';

const WITH_DIRECTIVE = MUTATIONS.remove
  .replace('screensRemove', 'deleteRecordRemove')
  .replace('deletedRouterInterfaceIds', 'deletedRouterInterfaceIds @deleteRecord');

describeClient('Relay', () => {
  let compiled: Compiled;
  beforeAll(() => {
    compiled = compile({
      screens: [...Object.values(QUERIES), ...Object.values(MUTATIONS)],
      deleteRecord: [WITH_DIRECTIVE],
    });
  });
  afterAll(() => compiled.remove());

  describe('with default settings', () => {
    itShowsEveryChange(connect(() => compiled));
  });

  describe('with @deleteRecord', () => {
    itRemovesDeleted(connect(() => compiled, { remove: 'deleteRecord' }));
  });
});
