import { parseCommandLine } from '../../src/sandbox/cli/command-line';
import { FLAG_NAMES } from '../../src/sandbox/cli/flags';
import { type CliResult, runCli } from '../../src/sandbox/cli/run';
import { startSandbox } from '../../src/sandbox/server';
import { settingsFrom } from '../../src/sandbox/settings';
import { call, NOW, OTHER_ROUTER, ROUTER } from './support/client';

const parse = (args: string[], env: Record<string, string> = {}) => parseCommandLine(args, env);

describe('the command line', () => {
  it('sets no option that is absent', () => {
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

  it('accepts both bounds of an integer', () => {
    expect(parse(['--port', '0', '--vrouters', '1'])).toMatchObject({
      problems: [],
      options: { port: 0, vrouters: 1 },
    });
    expect(parse(['--port', '65535'])).toMatchObject({ problems: [], options: { port: 65_535 } });
  });

  it('reads port and address from the environment; a flag has precedence', () => {
    expect(parse([], { SANDBOX_PORT: '5000', HOST: '::1' }).options).toMatchObject({ port: 5000, host: '::1' });
    expect(parse(['--port', '6000'], { SANDBOX_PORT: '5000' }).options.port).toBe(6000);
    expect(parse([], { SANDBOX_PORT: '', HOST: '' }).options).toMatchObject({ port: 4010, host: '127.0.0.1' });
  });

  it('reports all problems, not only the first', () => {
    const args =
      '--vrouters 0 --vbrs x --wrong --no-vrouters stray --port 65536 --call-limit --skew-ms -1 --session a:b --help=1';
    const { problems } = parse([...args.split(' '), '--account-id', 'me'], { SANDBOX_PORT: 'http' });
    expect(problems).toEqual([
      'There is no flag --wrong.',
      'There is no flag --no-vrouters.',
      '"stray" is not a flag.',
      '--call-limit requires a value.',
      '--help takes no value. Use --help or --no-help.',
      '--account-id must be digits.',
      '--session must be ID:SECRET:TOKEN.',
      'SANDBOX_PORT must be an integer from 0 to 65535, not "http".',
      '--port must be an integer from 0 to 65535, not "65536".',
      '--vrouters must be an integer from 1 to 10000000, not "0".',
      '--vbrs must be an integer from 1 to 100000, not "x".',
      '--skew-ms must be an integer from 0 to 31622400000, not "-1".',
    ]);
  });
});

describe('the command', () => {
  const output = { log: [] as string[], error: [] as string[] };
  const out = {
    log: (text: string) => void output.log.push(text),
    error: (text: string) => void output.error.push(text),
  };
  let result: CliResult | undefined;
  beforeEach(() => {
    output.log = [];
    output.error = [];
    result = undefined;
  });
  afterEach(async () => {
    if (result && 'sandbox' in result) await result.sandbox.close();
  });

  it('prints every flag with its default', async () => {
    result = await runCli(['--help'], {}, out);
    expect(result).toEqual({ exitCode: 0 });
    for (const usage of ['--vrouters N ', '--session TEXT ', '--help  ']) expect(output.log.join()).toContain(usage);
    for (const name of FLAG_NAMES) expect(output.log.join()).toMatch(new RegExp(`  --${name} .*\\[.+\\]`));
  });

  it('returns exit code 2 for an invalid flag', async () => {
    result = await runCli(['--vrouters', '0'], {}, out);
    expect(result).toEqual({ exitCode: 2 });
    expect(output.error.join()).toContain('--vrouters');
  });

  it('starts, and prints the address, the keys and example ids', async () => {
    result = await runCli(['--port', '0', '--vrouters', '3', '--session', 'STS.a:b:the-token'], {}, out);
    if (!('sandbox' in result)) throw new Error('the sandbox did not start');
    const { sandbox } = result;
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
      expect(output.log.join()).toContain(text);
    }
    const response = await call(sandbox, 'DescribeVRouters', { RegionId: 'cn-hangzhou' }, { time: Date.now() });
    expect(response).toMatchObject({ status: 200, json: { TotalCount: 3 } });
  });

  it('returns exit code 1 if the port is in use', async () => {
    const first = await startSandbox({ clock: () => NOW });
    try {
      result = await runCli(['--port', String(first.port)], {}, out);
      expect(result).toEqual({ exitCode: 1 });
      expect(output.error.join()).toContain('EADDRINUSE');
    } finally {
      await first.close();
    }
  });
});
