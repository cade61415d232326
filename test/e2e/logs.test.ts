import { Writable } from 'node:stream';
import pino from 'pino';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import { SANDBOX_CREDENTIALS, startSandbox } from '../../kit/sandbox/sandbox';
import { SERIALIZERS } from '../../src/observability/log/logger';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { EXAMPLE_INPUT } from '../support/reference-example';

it('the log contains no secret, no query, no input and no stack trace', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const sandbox = await startSandbox();
  const gateway = await startGatewayInProcess({
    upstreamUrl: sandbox.url,
    credentials: staticCredentials({ ...SANDBOX_CREDENTIALS, accessKeySecret: 'a-wrong-secret' }),
    logger: pino({ level: 'trace', serializers: SERIALIZERS }, stream),
  });

  const name = 'CANARY-name';
  const query = `mutation { createRouterInterface(input: { regionId: "cn-beijing", routerType: VROUTER, role: INITIATING_SIDE,
    routerId: "${EXAMPLE_INPUT.routerId}", spec: MINI_5, oppositeRegionId: "cn-beijing", name: "${name}" }) { requestId } }`;
  const body = JSON.stringify({ query });
  await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(`{ CANARYquery }`)}`);
  await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"CANARY',
  });
  await gateway.close();
  await sandbox.close();

  const log = lines.join('');
  expect(log).toContain('SignatureDoesNotMatch');
  expect(log).toContain('/graphql');
  for (const secret of ['CANARY', 'a-wrong-secret', 'string to sign', 'node_modules', '.ts:', '.js:'])
    expect([secret, log.includes(secret)]).toEqual([secret, false]);
});
