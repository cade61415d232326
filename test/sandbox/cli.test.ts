import { parseCommandLine } from '../../src/sandbox/cli/command-line';
import { FLAG_NAMES } from '../../src/sandbox/cli/flags';
import { type CliOutcome, runCli } from '../../src/sandbox/cli/run';
import { startSandbox } from '../../src/sandbox/server';
import { settingsFrom } from '../../src/sandbox/settings';
import { call, NOW, OTHER_ROUTER, ROUTER } from './support/client';

const parse = (args: string[], env: Record<string, string> = {}) => parseCommandLine(args, env);

describe('the command line', () => {
  it('leaves the defaults to the world', () => {
    const { options, problems, help } = parse([]);
    expect({ problems, help }).toEqual({ problems: [], help: false });
    expect(options).toEqual({
      host: '127.0.0.1',
      port: 4010,
      recordRequests: 0,
      credentials: [{ accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' }],
    });
  });

  it('sets every option of the world', () => {
    const args =
      '--port 1 --vrouters 2 --vbrs=3 --interfaces-per-router 4 --interfaces-per-account 5 --no-one-pair-per-routers ' +
      '--bills-outstanding --cen-attached-router vrt-1 --cen-attached-router vrt-2 --cross-border-permitted ' +
      '--cross-bid-account 12 --resource-group rg-1 --call-limit 0 --transition-ms 6 --modify-lag-ms 5 --client-token-ttl-ms 7 --client-token-store-size 8 ' +
      '--nonce-store-size 9 --skew-ms 10 --account-id 11 --access-key-id id --access-key-secret secret ' +
      '--session STS.a:b:c:d';
    const { options, problems } = parse(args.split(' '));
    expect(problems).toEqual([]);
    expect(options).toEqual({
      host: '127.0.0.1',
      port: 1,
      recordRequests: 0,
      vrouters: 2,
      vbrs: 3,
      interfacesPerRouter: 4,
      interfacesPerAccount: 5,
      onePairPerRouters: false,
      billsOutstanding: true,
      cenAttachedRouters: ['vrt-1', 'vrt-2'],
      crossBorderPermitted: true,
      crossBidAccounts: ['12'],
      resourceGroups: ['rg-1'],
      callLimit: 0,
      transitionMs: 6,
      modifyLagMs: 5,
      clientTokenTtlMs: 7,
      clientTokenStoreSize: 8,
      nonceStoreSize: 9,
      skewMs: 10,
      accountId: '11',
      credentials: [
        { accessKeyId: 'id', accessKeySecret: 'secret' },
        { accessKeyId: 'STS.a', accessKeySecret: 'b', securityToken: 'c:d' },
      ],
    });
    const settable = Object.keys(settingsFrom()).filter((name) => name !== 'clock');
    expect(settable.filter((name) => !(name in options))).toEqual([]);
  });

  it('lets a number be the least and the most of its range', () => {
    expect(parse(['--port', '0', '--vrouters', '1'])).toMatchObject({
      problems: [],
      options: { port: 0, vrouters: 1 },
    });
    expect(parse(['--port', '65535'])).toMatchObject({ problems: [], options: { port: 65_535 } });
  });

  it('takes port and address from the environment, but rather from a flag', () => {
    expect(parse([], { SANDBOX_PORT: '5000', HOST: '::1' }).options).toMatchObject({ port: 5000, host: '::1' });
    expect(parse(['--port', '6000'], { SANDBOX_PORT: '5000' }).options.port).toBe(6000);
    expect(parse([], { SANDBOX_PORT: '', HOST: '' }).options).toMatchObject({ port: 4010, host: '127.0.0.1' });
  });

  it('names all that is wrong, not only the first', () => {
    const args =
      '--vrouters 0 --vbrs x --wrong --no-vrouters stray --port 65536 --call-limit --skew-ms -1 --session a:b --help=1';
    const { problems } = parse([...args.split(' '), '--account-id', 'me'], { SANDBOX_PORT: 'http' });
    expect(problems).toEqual([
      'There is no flag --wrong.',
      'There is no flag --no-vrouters.',
      '"stray" is not a flag.',
      '--call-limit needs a value.',
      '--help takes no value; write --help or --no-help.',
      '--account-id must be digits.',
      '--session must be ID:SECRET:TOKEN.',
      'SANDBOX_PORT must be a whole number from 0 to 65535, not "http".',
      '--port must be a whole number from 0 to 65535, not "65536".',
      '--vrouters must be a whole number from 1 to 10000000, not "0".',
      '--vbrs must be a whole number from 1 to 100000, not "x".',
      '--skew-ms must be a whole number from 0 to 31622400000, not "-1".',
    ]);
  });
});

describe('the command', () => {
  const said = { log: [] as string[], error: [] as string[] };
  const out = {
    log: (text: string) => void said.log.push(text),
    error: (text: string) => void said.error.push(text),
  };
  let outcome: CliOutcome | undefined;
  beforeEach(() => {
    said.log = [];
    said.error = [];
    outcome = undefined;
  });
  afterEach(async () => {
    if (outcome && 'sandbox' in outcome) await outcome.sandbox.close();
  });

  it('explains every flag with its default', async () => {
    outcome = await runCli(['--help'], {}, out);
    expect(outcome).toEqual({ exitCode: 0 });
    for (const usage of ['--vrouters N ', '--session TEXT ', '--help  ']) expect(said.log.join()).toContain(usage);
    for (const name of FLAG_NAMES) expect(said.log.join()).toMatch(new RegExp(`  --${name} .*\\[.+\\]`));
  });

  it('ends with 2 on a bad flag', async () => {
    outcome = await runCli(['--vrouters', '0'], {}, out);
    expect(outcome).toEqual({ exitCode: 2 });
    expect(said.error.join()).toContain('--vrouters');
  });

  it('serves, and says where, with which key, and what to try', async () => {
    outcome = await runCli(['--port', '0', '--vrouters', '3', '--session', 'STS.a:b:the-token'], {}, out);
    if (!('sandbox' in outcome)) throw new Error('it did not start');
    const { sandbox } = outcome;
    const vbr = sandbox.world.vbrs.list('cn-beijing')[0];
    for (const text of [
      sandbox.url,
      'sandbox-secret',
      'the-token',
      ROUTER,
      OTHER_ROUTER,
      vbr?.vbrId,
      vbr?.accessPointId,
    ]) {
      expect(said.log.join()).toContain(text);
    }
    const answer = await call(sandbox, 'DescribeVRouters', { RegionId: 'cn-hangzhou' }, { time: Date.now() });
    expect(answer).toMatchObject({ status: 200, json: { TotalCount: 3 } });
  });

  it('ends with 1 when the port is taken', async () => {
    const first = await startSandbox({ clock: () => NOW });
    try {
      outcome = await runCli(['--port', String(first.port)], {}, out);
      expect(outcome).toEqual({ exitCode: 1 });
      expect(said.error.join()).toContain('EADDRINUSE');
    } finally {
      await first.close();
    }
  });
});
