import { BROKEN_KINDS } from '../../chaos/gateway/broken-kinds';
import { type RunOptions, readCommand, USAGE } from '../../chaos/options';

/** The options of a run; undefined for another command. */
function readOptions(args: readonly string[]): RunOptions | undefined {
  const command = readCommand(args);
  return command.kind === 'run' ? command.options : undefined;
}

it('the defaults run 10,000 writes with every fault of the whole system', () => {
  expect(readOptions([])).toMatchObject({
    writes: 10_000,
    clients: 80,
    kills: 10,
    outages: 2,
    clockSteps: 2,
    credentialOutages: 2,
    fullLogs: 2,
  });
  expect(readOptions([])).not.toHaveProperty('broken');
});

it('the seed is random by default', () => {
  expect(readOptions([])?.seed).toEqual(expect.any(Number));
  expect(readOptions(['--seed', '42'])?.seed).toBe(42);
});

it('a small run has one of each by default', () => {
  expect(readOptions(['--writes', '100'])).toMatchObject({ writes: 100, kills: 1, outages: 1, clockSteps: 1 });
  expect(readOptions(['--full-logs', '3', '--credential-outages', '4'])).toMatchObject({
    fullLogs: 3,
    credentialOutages: 4,
  });
  expect(readOptions(['--kills', '0', '--outages', '0'])).toMatchObject({ kills: 0, outages: 0 });
});

it('accepts a value after an equals sign', () => {
  expect(readOptions(['--writes=100', '--broken-retry'])).toMatchObject({ writes: 100, broken: 'retry' });
});

it.each(BROKEN_KINDS)('--broken-%s tests a gateway with that defect, and allows no other', (kind) => {
  expect(readOptions([`--broken-${kind}`])).toMatchObject({ broken: kind });
  const other = kind === 'retry' ? '--broken-create' : '--broken-retry';
  expect(() => readOptions([`--broken-${kind}`, other])).toThrow('Only one --broken-… flag is allowed.');
});

it('reads --help', () => {
  expect(readCommand(['--help'])).toEqual({ kind: 'help' });
});

it('stores a run in a folder named after its seed, or in --out', () => {
  expect(readCommand(['--seed', '42'])).toMatchObject({
    kind: 'run',
    folder: expect.stringMatching(/^chaos-runs.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-42$/) as string,
  });
  expect(readCommand(['--out', 'my-run'])).toMatchObject({ kind: 'run', folder: 'my-run' });
});

it('reads --check, which allows no flag of a run', () => {
  expect(readCommand(['--check', 'my-run'])).toEqual({ kind: 'check', folder: 'my-run' });
  expect(() => readCommand(['--check', 'my-run', '--writes', '10', '--out', 'x'])).toThrow(
    '--check does not allow --out.\n--check does not allow --writes.',
  );
});

it('reads the addresses of a sandbox and a gateway, and causes no kills there', () => {
  const urls = ['--sandbox-url', 'http://127.0.0.1:4010', '--gateway-url', 'http://127.0.0.1:4000/'];
  expect(readOptions(urls)).toMatchObject({
    target: { sandboxUrl: 'http://127.0.0.1:4010', gatewayUrl: 'http://127.0.0.1:4000' },
    kills: 0,
    clockSteps: 0,
    credentialOutages: 0,
    fullLogs: 0,
    outages: 2,
  });
  expect(() => readCommand(urls.slice(0, 2))).toThrow('--sandbox-url and --gateway-url require each other.');
  expect(() => readCommand([...urls, '--kills', '1', '--broken-absence'])).toThrow(
    '--gateway-url does not allow --kills.\n--gateway-url does not allow --broken-absence.',
  );
});

it.each([
  'writes',
  'clients',
  'seed',
  'kills',
  'outages',
  'minutes',
  'clock-steps',
  'credential-outages',
  'full-logs',
  ...BROKEN_KINDS.map((kind) => `broken-${kind}`),
  'sandbox-url',
  'gateway-url',
  'out',
  'check',
  'help',
])('the usage text lists --%s', (name) => expect(USAGE).toContain(`--${name}`));

it.each([
  ['--writes', '0'],
  ['--clients', 'many'],
  ['--seed', '-1'],
  ['--minutes', '1.5'],
  ['--speed', '2'],
  ['--out'],
  ['--gateway-url', '127.0.0.1:4000'],
  ['--sandbox-url', 'http://127.0.0.1:4010/path'],
  ['more'],
])('refuses %s %s', (...args) => {
  expect(() => readOptions(args)).toThrow();
});

it('names every problem', () => {
  const args = ['--writes', '--clients', 'many', '--speed', '--broken-retry=yes', 'more', '--kills'];
  expect(() => readOptions(args)).toThrow(
    [
      '--writes must be an integer from 1 to 100000.',
      '--clients must be an integer from 1 to 1000.',
      'Unknown flag --speed.',
      '--broken-retry takes no value.',
      'Unexpected argument "more".',
      '--kills must be an integer from 0 to 1000.',
    ].join('\n'),
  );
});
