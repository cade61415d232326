import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { SANDBOX_CREDENTIALS, startSandbox, UNLIMITED } from '../../../kit/sandbox/sandbox';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../../src/vpc/client';
import { staticCredentials } from '../../../src/vpc/wire/credentials';
import { EXAMPLE_REQUEST } from '../../support/reference-example';

/** The upstream takes this long, so that a next request can be on the connection before the response arrives. */
const LATENCY_MS = 30;

/** A request in the same turn of the event loop as the end of a response gets a new connection. */
const connectionIsFree = () => new Promise((resolve) => setImmediate(resolve));

/**
 * A proxy on real sockets that delivers the first response of a connection twice, the copy as soon as the next request
 * arrives. From then on, each response of the connection is that of the request before.
 */
async function startDoublingProxy(upstreamPort: number): Promise<Server> {
  const proxy = createServer((caller) => {
    const upstream: Socket = connect(upstreamPort, '127.0.0.1');
    let copy: Buffer | undefined;
    let doubled = false;
    caller.on('data', (request) => {
      if (copy) caller.write(copy);
      copy = undefined;
      upstream.write(request);
    });
    upstream.on('data', (response) => {
      if (!doubled) copy = response;
      doubled = true;
      setTimeout(() => caller.write(response), LATENCY_MS);
    });
    for (const [one, other] of [
      [caller, upstream],
      [upstream, caller],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return proxy;
}

it('a create that follows a copy gets its own interface, although the connection is one response behind', async () => {
  const sandbox = await startSandbox({ ...UNLIMITED, port: 0 });
  const proxy = await startDoublingProxy(Number(new URL(sandbox.url).port));
  const url = new URL(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  let copyReceived: () => void = () => undefined;
  const afterCopy = new Promise<void>((resolve) => {
    copyReceived = resolve;
  });
  const client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: () => url,
    timeoutMs: 20_000,
    attemptTimeoutMs: 8_000,
    // The longest backoff: 100 ms.
    random: () => 0.999,
    observer: { attemptEnded: ({ reason }) => reason === 'unreadableResponse' && copyReceived() },
  });
  const create = async (name: string) => {
    const result = await client.write(createRouterInterface, { ...EXAMPLE_REQUEST, name, clientToken: name });
    const id = result.outcome === 'done' ? result.response.routerInterfaceId : '';
    return [name, sandbox.world.routerInterfaces.find(id)?.name];
  };
  try {
    const first = await create('first');
    await connectionIsFree();
    const second = create('second');
    await afterCopy;
    await connectionIsFree();
    const third = create('third');
    expect([first, await second, await third]).toEqual([
      ['first', 'first'],
      ['second', 'second'],
      ['third', 'third'],
    ]);
    expect(sandbox.world.routerInterfaces.size).toBe(3);
  } finally {
    await client.close();
    proxy.close();
    await sandbox.close();
  }
});
