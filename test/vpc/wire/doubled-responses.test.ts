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

interface Doubled {
  /** Status and body of a response in place of that of the upstream, for the first request. */
  readonly instead?: readonly [status: number, body: string];
  /** Attempts of the first create before the second one starts. Default: 1. */
  readonly attempts?: number;
}

/**
 * A proxy on real sockets that delivers its first response twice, the copy as soon as the next request arrives on that
 * connection. From then on, each response of the connection is that of the request before.
 */
async function startDoublingProxy(upstreamPort: number, { instead }: Doubled): Promise<Server> {
  let doubled = false;
  const proxy = createServer((caller) => {
    const upstream: Socket = connect(upstreamPort, '127.0.0.1');
    let copy: Buffer | string | undefined;
    const respond = (response: Buffer | string) => {
      if (!doubled) copy = response;
      doubled = true;
      setTimeout(() => caller.write(response), LATENCY_MS);
    };
    caller.on('data', (request) => {
      if (copy) caller.write(copy);
      copy = undefined;
      if (!instead || doubled) return upstream.write(request);
      const [status, body] = instead;
      return respond(`HTTP/1.1 ${status} Error\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    });
    upstream.on('data', respond);
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

/**
 * Starts three creates through the proxy. A next one starts as soon as an attempt of the one before has ended, so that it
 * uses the same connection. Returns the name of each create and the name of the interface that it received.
 */
async function createThree(doubled: Doubled) {
  const sandbox = await startSandbox({ ...UNLIMITED, port: 0 });
  const proxy = await startDoublingProxy(Number(new URL(sandbox.url).port), doubled);
  const url = new URL(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  let ended: () => void = () => undefined;
  const attempt = () =>
    new Promise<void>((resolve) => {
      ended = resolve;
    });
  const client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: () => url,
    timeoutMs: 20_000,
    attemptTimeoutMs: 8_000,
    // The longest backoff: 100 ms.
    random: () => 0.999,
    observer: { attemptEnded: () => ended() },
  });
  const create = async (name: string) => {
    const result = await client.write(createRouterInterface, { ...EXAMPLE_REQUEST, name, clientToken: name });
    const id = result.outcome === 'done' ? result.response.routerInterfaceId : '';
    return [name, sandbox.world.routerInterfaces.find(id)?.name];
  };
  try {
    const creates = [];
    for (const name of ['first', 'second', 'third']) {
      creates.push(create(name));
      await attempt();
      if (name === 'first') for (let number = 1; number < (doubled.attempts ?? 1); number += 1) await attempt();
      await connectionIsFree();
    }
    return { results: await Promise.all(creates), created: sandbox.world.routerInterfaces.size };
  } finally {
    await client.close();
    proxy.close();
    await sandbox.close();
  }
}

const FAULT = JSON.stringify({ RequestId: 'R-fault', Code: 'InternalError', Message: 'A fault.' });

it.each<[string, Doubled]>([
  ['a response of the upstream', {}],
  ['a response of an intermediary, which has no request id', { instead: [502, '<html>Bad gateway</html>'] }],
  ['a fault, which the next attempt of the same create receives', { instead: [500, FAULT], attempts: 2 }],
])('each create gets its own interface after the copy of %s', async (_response, doubled) => {
  expect(await createThree(doubled)).toEqual({
    results: [
      ['first', 'first'],
      ['second', 'second'],
      ['third', 'third'],
    ],
    created: 3,
  });
});
