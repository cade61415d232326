import { makeApollo } from '../../../src/graphql/apollo';
import { makeContext } from '../../../src/graphql/context';
import { makeSchema } from '../../../src/graphql/schema';
import { type FakeRequest, type FakeResponse, FakeUpstream, failed } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

/** A delete that was carried out, whose response was lost, and whose repetition finds nothing. */

const apollo = makeApollo(makeSchema(), { debug() {}, info() {}, warn() {}, error() {} });

let listId = 0;
function list(ids: readonly string[]): FakeResponse {
  listId += 1;
  const items = ids.map((RouterInterfaceId) => ({ RouterInterfaceId, Status: 'Idle' }));
  const RouterInterfaceSet = { RouterInterfaceType: items };
  return {
    status: 200,
    body: JSON.stringify({ RequestId: `L-${listId}`, TotalCount: ids.length, RouterInterfaceSet }),
  };
}

async function remove(mutation: string, respond: (request: FakeRequest) => FakeResponse) {
  const test = new TestClient(new FakeUpstream(respond));
  const query = `mutation { ${mutation}(input: { regionId: "cn-beijing", routerInterfaceId: "ri-1" }) {
    alreadyDone userErrors { code field } } }`;
  const contextValue = makeContext({ vpc: test.client, showCost: false });
  const { body } = await test.complete(apollo.executeOperation({ query }, { contextValue }));
  return body.kind === 'single' ? body.singleResult : undefined;
}

describe.each(['deleteRouterInterface', 'deleteExpressConnect'])('%s', (mutation) => {
  const present = (existing: readonly string[], first: FakeResponse) => {
    let deletes = 0;
    return (request: FakeRequest) => {
      if (request.action === 'DescribeRouterInterfaces') return list(existing);
      deletes += 1;
      return deletes === 1 ? first : failed(404, 'InvalidRouterInterfaceId.NotFound');
    };
  };

  it('is a success after a lost response, if the interface is not found', async () => {
    expect(await remove(mutation, present([], 'reset'))).toEqual({
      data: { [mutation]: { alreadyDone: true, userErrors: [] } },
    });
  });

  it('is NOT_FOUND if the first response reports it', async () => {
    expect(await remove(mutation, present([], failed(404, 'InvalidRouterInterfaceId.NotFound')))).toEqual({
      data: { [mutation]: { alreadyDone: false, userErrors: [{ code: 'NOT_FOUND', field: ['routerInterfaceId'] }] } },
    });
  });

  it('stays unknown if the interface is still in the list', async () => {
    expect(await remove(mutation, present(['ri-1'], 'reset'))).toMatchObject({
      errors: [{ extensions: { code: 'OUTCOME_UNKNOWN', upstreamCode: 'InvalidRouterInterfaceId.NotFound' } }],
    });
  });

  describe('after a lost response, if the list lacks the interface', () => {
    const detail = (RouterInterfaceId?: string): FakeResponse => {
      listId += 1;
      return { status: 200, body: JSON.stringify({ RequestId: `D-${listId}`, RouterInterfaceId, Status: 'Idle' }) };
    };
    const details = (...responses: readonly FakeResponse[]) => {
      const left = [...responses];
      const others = present([], 'reset');
      return (request: FakeRequest) =>
        request.action === 'DescribeRouterInterfaceAttribute' ? (left.shift() ?? 'reset') : others(request);
    };
    const success = { data: { [mutation]: { alreadyDone: true, userErrors: [] } } };

    it('is a success after one response with an empty id', async () => {
      expect(await remove(mutation, details(detail('')))).toEqual(success);
    });

    it('is a success after two responses without an id', async () => {
      expect(await remove(mutation, details(detail(), detail()))).toEqual(success);
    });

    it('stays unknown if a response has lost its content', async () => {
      expect(await remove(mutation, details(detail(), detail('ri-1')))).toMatchObject({
        errors: [{ extensions: { code: 'OUTCOME_UNKNOWN' } }],
      });
    });
  });
});
