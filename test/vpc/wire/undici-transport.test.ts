import { createServer, type RequestListener, type Server } from 'node:http';
import { listen } from '../../../kit/async/listen';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../../src/vpc/client';
import { staticCredentials } from '../../../src/vpc/wire/credentials';
import { endpoints } from '../../../src/vpc/wire/endpoints';
import type { Transport } from '../../../src/vpc/wire/transport';
import { undiciTransport } from '../../../src/vpc/wire/undici-transport';

let transport: Transport;
let server: Server | undefined;
beforeEach(() => {
  transport = undiciTransport();
});
afterEach(async () => {
  await transport.close();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function originOf(listener: RequestListener): Promise<string> {
  const listening = createServer(listener);
  server = listening;
  return `http://127.0.0.1:${await listen(listening)}`;
}

const send = (origin: string, signal = new AbortController().signal) =>
  transport.send({ origin, path: '/?A=1', headers: { 'x-acs-action': 'Test' } }, signal);

it('sends a POST request and returns the complete response', async () => {
  const origin = await originOf((request, response) => {
    response.writeHead(404, { 'x-acs-request-id': 'R' }).end(`${request.method} ${request.url}`);
  });
  expect(await send(origin)).toEqual({
    sent: 'completed',
    response: {
      status: 404,
      headers: expect.objectContaining({ 'x-acs-request-id': 'R' }) as object,
      body: 'POST /?A=1',
    },
  });
});

it('reports a refused connection as not sent', async () => {
  expect(await send('http://127.0.0.1:9')).toEqual({ sent: 'notSent', networkError: 'ECONNREFUSED' });
});

it('reports an aborted request as not sent before its start, and as lost after it', async () => {
  const aborted = new AbortController();
  const origin = await originOf(() => aborted.abort());
  expect(await send(origin, AbortSignal.abort())).toEqual({ sent: 'notSent' });
  expect(await send(origin, aborted.signal)).toEqual({ sent: 'lost' });
});

it('reports a connection that closes before the response is complete as lost', async () => {
  const origin = await originOf((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{', () => response.destroy());
  });
  expect(await send(origin)).toEqual({ sent: 'lost', networkError: 'UND_ERR_SOCKET' });
});

it('reports a response of more than 8 MiB as too large', async () => {
  const origin = await originOf((_request, response) => {
    response.end(' '.repeat(9 * 1024 * 1024));
  });
  expect(await send(origin)).toEqual({ sent: 'tooLarge' });
});

it('does not send a security token that no header can contain', async () => {
  const client = new VpcClient({
    credentials: staticCredentials({ accessKeyId: 'a', accessKeySecret: 'b', securityToken: 'two\nlines' }),
    endpoints: endpoints({ override: new URL('http://127.0.0.1:9') }),
  });
  const result = await client.write(createRouterInterface, { regionId: 'cn-beijing', routerId: 'vrt-a' });
  expect(result).toMatchObject({ outcome: 'notSent', reason: 'unreachable' });
  await client.close();
});
