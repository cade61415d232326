import {
  commitMutation,
  createOperationDescriptor,
  fetchQuery,
  getSingularSelector,
  type ReaderFragment,
} from 'relay-runtime';
import { create, gateway, modify, REGION, vpcAcceptor } from '../../e2e/support/lifecycle';
import { describeClient } from '../support/installed';
import { Network } from '../support/network';
import { type Compiled, compile } from './compiler';
import { environmentOf } from './connect';
import { CONNECTIONS, REFETCH } from './documents';

interface ListData {
  readonly routerInterfaces: {
    readonly __id: string;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

describeClient('Relay', () => {
  let compiled: Compiled;
  beforeAll(() => {
    compiled = compile({ connections: CONNECTIONS, refetch: REFETCH });
  });
  afterAll(() => compiled.remove());

  /** Executes and retains a query. Returns a function that looks up its data. */
  async function open(environment: ReturnType<typeof environmentOf>, name: string, variables: object) {
    const request = compiled.artifact(name);
    await fetchQuery(environment, request, { ...variables }).toPromise();
    const operation = createOperationDescriptor(request, { ...variables });
    environment.retain(operation);
    return () => environment.lookup(operation.fragment).data;
  }

  it('appends and prepends a created interface to a connection, and deletes the edge of a deleted one', async () => {
    const routerInterfaceId = await create(vpcAcceptor.input);
    const environment = environmentOf(gateway.url, new Network());
    const shown = (await open(environment, 'connectionsListQuery', {
      regionId: REGION,
    })) as () => unknown as () => ListData;
    const ids = () => shown().routerInterfaces.edges.map(({ node }) => node.id);
    const connections = [shown().routerInterfaces.__id];
    const mutate = (name: string, input: object) =>
      new Promise((resolve, reject) => {
        const mutation = compiled.artifact(`connections${name}Mutation`);
        commitMutation(environment, {
          mutation,
          variables: { input, connections },
          onCompleted: resolve,
          onError: reject,
        });
      });

    const [existing] = ids();
    await mutate('Append', vpcAcceptor.input);
    const appended = ids()[1];
    await mutate('Prepend', vpcAcceptor.input);
    const prepended = ids()[0];
    expect(ids()).toEqual([prepended, existing, appended]);
    expect(new Set(ids()).size).toBe(3);

    await mutate('Delete', { regionId: REGION, routerInterfaceId });
    expect(ids()).toEqual([prepended, appended]);
  });

  it('reads a @refetchable fragment of an interface again by its id', async () => {
    const routerInterfaceId = await create(vpcAcceptor.input);
    const network = new Network();
    const environment = environmentOf(gateway.url, network);
    const data = (await open(environment, 'refetchStartQuery', { routerInterfaceId, regionId: REGION }))();
    const { routerInterface } = data as { routerInterface: { id: string } };
    const fragment = compiled.artifact('refetch_detail') as unknown as ReaderFragment;
    const selector = getSingularSelector(fragment, routerInterface);
    if (!selector) throw new Error('no selector');
    expect(environment.lookup(selector).data).toMatchObject({ name: null });

    await modify(routerInterfaceId, { name: 'north-to-south' });
    const refetch = compiled.artifact('refetchDetailQuery');
    await fetchQuery(environment, refetch, { id: routerInterface.id }).toPromise();
    expect(environment.lookup(selector).data).toMatchObject({ name: 'north-to-south' });
    expect(network.operations).toEqual(['refetchStartQuery', 'refetchDetailQuery']);
  });
});
