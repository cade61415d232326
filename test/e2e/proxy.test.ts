import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { listen } from '../../kit/async/listen';
import { type Environment, GatewayProcess } from '../../kit/gateway/gateway-process';
import { type Sandbox, startSandbox } from '../../kit/sandbox/sandbox';
import { type RecordingProxy, startRecordingProxy } from '../support/recording-proxy';
import { selfSignedCertificate } from '../support/self-signed-certificate';

/** The built gateway as a process, behind a proxy that leads every tunnel to the sandbox. */

const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
const NODE_EXTRA_CA_CERTS = join(folder, 'certificate.pem');

let sandbox: Sandbox;
/** The sandbox over TLS, under the names of the upstream. */
let tls: Server;
let tlsPort: number;
let proxy: RecordingProxy;
let gateway: GatewayProcess | undefined;
let output = '';

beforeAll(async () => {
  sandbox = await startSandbox();
  const certificate = selfSignedCertificate(['*.cn-beijing.aliyuncs.com', 'localhost']);
  writeFileSync(NODE_EXTRA_CA_CERTS, certificate.cert);
  const port = Number(new URL(sandbox.url).port);
  tls = createServer(certificate, (socket) => {
    const plain = connect(port, '127.0.0.1');
    for (const side of [socket, plain]) side.on('error', () => side.destroy());
    socket.pipe(plain).pipe(socket);
  }).on('tlsClientError', () => undefined);
  tlsPort = await listen(tls);
});

afterAll(async () => {
  tls.close();
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  proxy = await startRecordingProxy(tlsPort);
  output = '';
});

afterEach(async () => {
  gateway?.kill('SIGKILL');
  await gateway?.exited;
  gateway = undefined;
  await proxy.close();
});

const proxyUrl = (user = '') => `http://${user}127.0.0.1:${proxy.port}`;

/** Starts the gateway and reads the VPC routers of cn-beijing through it. */
async function read(settings: Environment): Promise<unknown> {
  gateway = new GatewayProcess({ NODE_EXTRA_CA_CERTS, LOG_LEVEL: 'debug', ...settings }, (text) => {
    output += text;
  });
  const response = await fetch(`${await gateway.listening()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ vRouters(regionId: "cn-beijing", first: 1) { nodes { regionId } } }' }),
  });
  return response.json();
}

const READ = { data: { vRouters: { nodes: [{ regionId: 'cn-beijing' }] } } };

it.each([
  ['public', 'vpc.cn-beijing.aliyuncs.com:443'],
  ['internal', 'vpc-vpc.cn-beijing.aliyuncs.com:443'],
])('calls the published %s host of a region through HTTPS_PROXY', async (VPC_NETWORK, target) => {
  expect(await read({ VPC_NETWORK, HTTPS_PROXY: proxyUrl('user:hidden-word@') })).toEqual(READ);
  expect(proxy.requests).toEqual([
    { method: 'CONNECT', target, authorization: `Basic ${Buffer.from('user:hidden-word').toString('base64')}` },
  ]);
  expect(output).toContain('"DescribeVRouters"');
  expect(output).not.toContain('hidden-word');
});

it('calls an https endpoint in NO_PROXY without the proxy, and with it otherwise', async () => {
  const settings = { VPC_ENDPOINT: `https://localhost:${tlsPort}`, https_proxy: proxyUrl() };
  expect(await read({ ...settings, NO_PROXY: 'example.com,localhost' })).toEqual(READ);
  expect(proxy.requests).toEqual([]);
  gateway?.kill('SIGKILL');
  await gateway?.exited;
  expect(await read({ ...settings, NO_PROXY: 'example.com' })).toEqual(READ);
  expect(proxy.requests).toMatchObject([{ method: 'CONNECT', target: `localhost:${tlsPort}` }]);
});

it('does not start with an invalid proxy, and does not write its password', async () => {
  gateway = new GatewayProcess({ HTTPS_PROXY: 'socks5://user:hidden-word@127.0.0.1:1', VPC_NETWORK: 'vpc' });
  expect(await gateway.exited).toEqual([1, null]);
  expect(gateway.output).toContain('HTTPS_PROXY must be');
  expect(gateway.output).toContain('VPC_NETWORK must be');
  expect(gateway.output).not.toContain('hidden-word');
});
