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

    const regionIds = [EXAMPLE_INPUT.regionId, UNKNOWN_REGION];
    const { data, errors } = await client.rawRequest(RouterInterfacesDocument, { regionIds });
    expect(data.routerInterfaces?.edges.map(({ node }) => node.routerInterfaceId)).toEqual([
      created.createRouterInterface?.routerInterfaceId,
    ]);
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining(UNKNOWN_REGION)]);
  });
});
