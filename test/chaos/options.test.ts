import { readOptions, USAGE } from '../../chaos/options';

it('the defaults run 10,000 creates with kills and outages', () => {
  expect(readOptions([])).toMatchObject({ creates: 10_000, clients: 80, kills: 10, outages: 2, brokenRetry: false });
});

it('the seed is random by default', () => {
  expect(readOptions([])?.seed).toEqual(expect.any(Number));
  expect(readOptions(['--seed', '42'])?.seed).toBe(42);
});

it('a small run has a kill and an outage by default', () => {
  expect(readOptions(['--creates', '100'])).toMatchObject({ creates: 100, kills: 1, outages: 1 });
  expect(readOptions(['--kills', '0', '--outages', '0'])).toMatchObject({ kills: 0, outages: 0 });
});

it('accepts a value after an equals sign', () => {
  expect(readOptions(['--creates=100', '--broken-retry'])).toMatchObject({ creates: 100, brokenRetry: true });
});

it('returns undefined for --help', () => {
  expect(readOptions(['--help'])).toBeUndefined();
});

it.each(['creates', 'clients', 'seed', 'kills', 'outages', 'minutes', 'broken-retry', 'help'])(
  'the usage text lists --%s',
  (name) => expect(USAGE).toContain(`--${name}`),
);

it.each([
  ['--creates', '0'],
  ['--clients', 'many'],
  ['--seed', '-1'],
  ['--minutes', '1.5'],
  ['--speed', '2'],
  ['more'],
])('refuses %s %s', (...args) => {
  expect(() => readOptions(args)).toThrow();
});

it('names every problem', () => {
  const args = ['--creates', '--clients', 'many', '--speed', '--broken-retry=yes', 'more', '--kills'];
  expect(() => readOptions(args)).toThrow(
    [
      '--creates must be an integer from 1 to 100000.',
      '--clients must be an integer from 1 to 1000.',
      'Unknown flag --speed.',
      '--broken-retry takes no value.',
      'Unexpected argument "more".',
      '--kills must be an integer from 0 to 1000.',
    ].join('\n'),
  );
});
