import { print } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { CreateRouterInterfaceDocument, RouterInterfacesDocument } from '../../schema/client';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';
import { describeClient } from './support/installed';

const UNKNOWN_REGION = 'cn-nowhere';

describeClient('graphql-request', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('executes the typed documents, and returns items beside the error of a region', async () => {
    const client = new GraphQLClient(gateway.url, { errorPolicy: 'all' });
    const created = await client.request(CreateRouterInterfaceDocument, { input: EXAMPLE_INPUT });
    expect(created.createRouterInterface?.userErrors).toEqual([]);

    const variables = { regionIds: [EXAMPLE_INPUT.regionId, UNKNOWN_REGION] };
    const { routerInterfaces } = await client.request(RouterInterfacesDocument, variables);
    expect(routerInterfaces?.edges.map(({ node }) => node.routerInterfaceId)).toEqual([
      created.createRouterInterface?.routerInterfaceId,
    ]);
    // Only rawRequest returns the errors, and it accepts no document.
    const { errors } = await client.rawRequest(print(RouterInterfacesDocument), variables);
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining(UNKNOWN_REGION)]);
  });
});
