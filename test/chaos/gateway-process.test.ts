import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CredentialServer } from '../../chaos/testbed/credential-server';
import { packageRoot } from '../../src/package-root';
import { defaultCredentialsChain } from '../../src/vpc/wire/credentials';

const MINUTE_MS = 60_000;
const PRELOAD = join(packageRoot(), 'dist/chaos/gateway/clock-preload.js');

it('the preloaded script shifts the wall clock, not the monotonic clock, and lets the process end', async () => {
  // Without the timer, nothing keeps the process alive: the IPC channel must not.
  const program = `
    const real = () => performance.timeOrigin + performance.now();
    const report = () => process.send([Date.now(), new Date().getTime(), Date.parse(Date()), new Date(5).getTime(),
      new Date() instanceof Date, performance.now()]);
    report();
    const alive = setInterval(() => {
      if (Math.abs(Date.now() - real()) < ${MINUTE_MS}) return;
      report();
      clearInterval(alive);
    }, 10);`;
  const child = fork('-e', [program], { execArgv: ['--require', PRELOAD] });
  const [before] = (await once(child, 'message')) as [readonly (number | boolean)[]];
  child.send({ offsetMs: -20 * MINUTE_MS });
  const [after] = (await once(child, 'message')) as [readonly (number | boolean)[]];
  const difference = (index: number) => Number(after[index]) - Number(before[index]);
  for (const clock of [0, 1, 2]) expect(Math.round(difference(clock) / MINUTE_MS)).toBe(-20);
  expect([after[3], after[4]]).toEqual([5, true]);
  expect(difference(5)).toBeGreaterThanOrEqual(0);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('the source of the credentials fails and recovers', async () => {
  const session = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' };
  const server = await CredentialServer.start(session);
  const environment = { ...process.env };
  process.env['ALIBABA_CLOUD_CREDENTIALS_URI'] = server.url;
  process.env['ALIBABA_CLOUD_ECS_METADATA_DISABLED'] = 'true';
  try {
    server.failing = true;
    await expect(defaultCredentialsChain()()).rejects.toThrow('No Alibaba Cloud credentials');
    server.failing = false;
    expect(await defaultCredentialsChain()()).toEqual(session);
  } finally {
    process.env = environment;
    await server.close();
  }
});
