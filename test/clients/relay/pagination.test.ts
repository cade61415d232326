import {
  createOperationDescriptor,
  fetchQuery,
  getSingularSelector,
  type ReaderFragment,
  type SingularReaderSelector,
} from 'relay-runtime';
import { describeClient } from '../support/installed';
import {
  idsOf,
  type ManyInterfaces,
  nextPage,
  PAGE,
  type Page,
  type PageData,
  REGION,
  startWithInterfaces,
} from '../support/many-interfaces';
import { Network } from '../support/network';
import { type Compiled, compile } from './compiler';
import { environmentOf } from './connect';
import { PAGINATION } from './documents';

describeClient('Relay with @connection and @refetchable', () => {
  let many: ManyInterfaces;
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = compile({ pagination: PAGINATION });
    many = await startWithInterfaces();
  });
  afterAll(async () => {
    compiled.remove();
    await many.gateway.close();
  });

  it.each(['forward', 'backward'] as const)('merges all pages, %s', async (direction) => {
    const environment = environmentOf(many.gateway.url, new Network());
    const name = direction === 'forward' ? 'Forward' : 'Backward';
    const start = compiled.artifact(`paginationStart${name}Query`);
    const fragment = compiled.artifact(`pagination_${direction}`) as unknown as ReaderFragment;
    const variables = { regionId: REGION };
    await fetchQuery(environment, start, variables).toPromise();
    const operation = createOperationDescriptor(start, variables);
    environment.retain(operation);
    // The steps of usePaginationFragment, without React.
    const selector = getSingularSelector(
      fragment,
      environment.lookup(operation.fragment).data,
    ) as SingularReaderSelector;
    const shown = () => environment.lookup(selector).data as unknown as PageData;

    const sizes = [idsOf(shown())?.length];
    const next = () => nextPage(shown(), direction);
    for (let page: Page | undefined = next(); page; page = next()) {
      const cursor = page.after ?? page.before;
      const more = compiled.artifact(`pagination${name}Query`);
      await fetchQuery(environment, more, { ...variables, count: PAGE, cursor }).toPromise();
      sizes.push(idsOf(shown())?.length);
    }
    expect(sizes).toEqual([50, 100, 120]);
    expect(idsOf(shown())).toEqual(many.ids);
  });
});
