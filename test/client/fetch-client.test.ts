import { parse } from 'graphql';
import { fetchClient, RouterInterfaceDocument } from '../../client';

const VARIABLES = { regionId: 'cn-beijing', id: 'ri-1' };

function answering(status: number, body: string) {
  const requests: [url: string, options: RequestInit][] = [];
  const fetch = async (url: string, options: RequestInit) => {
    requests.push([url, options]);
    return new Response(body, { status });
  };
  return { requests, fetch };
}

it('posts the document and its variables, with the headers of the service', async () => {
  const { requests, fetch } = answering(200, '{"data":{"routerInterface":null}}');
  const send = fetchClient('http://gateway/graphql', { fetch, headers: { authorization: 'Bearer x' } });
  expect(await send(RouterInterfaceDocument, VARIABLES)).toEqual({ data: { routerInterface: null } });

  const [[url, { method, headers, body }] = ['', {}]] = requests;
  const { query, variables } = JSON.parse(String(body));
  expect([url, method, variables]).toEqual(['http://gateway/graphql', 'POST', VARIABLES]);
  expect(headers).toMatchObject({ 'content-type': 'application/json', authorization: 'Bearer x' });
  expect(parse(query).definitions).toHaveLength(RouterInterfaceDocument.definitions.length);
});

it('returns the GraphQL errors of a response with an error status', async () => {
  const body = { errors: [{ message: 'busy', extensions: { code: 'GATEWAY_OVERLOADED' } }] };
  const send = fetchClient('http://gateway/graphql', answering(503, JSON.stringify(body)));
  expect(await send(RouterInterfaceDocument, VARIABLES)).toEqual(body);
});

it('throws where the body is not JSON, for example from a proxy', async () => {
  const send = fetchClient('http://gateway/graphql', answering(502, '<html>'));
  await expect(send(RouterInterfaceDocument, VARIABLES)).rejects.toThrow('HTTP status 502, and the body is not JSON');
});
