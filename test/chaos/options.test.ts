import { readOptions } from '../../chaos/options';

it('the defaults are the run that the promise is held against', () => {
  expect(readOptions([])).toMatchObject({ creates: 10_000, clients: 80, kills: 10, outages: 2, brokenRetry: false });
});

it('a seed is made up where none is given', () => {
  expect(readOptions([])?.seed).toEqual(expect.any(Number));
  expect(readOptions(['--seed', '42'])?.seed).toBe(42);
});

it('a small run still has a kill and an outage', () => {
  expect(readOptions(['--creates', '100'])).toMatchObject({ creates: 100, kills: 1, outages: 1 });
  expect(readOptions(['--kills', '0', '--outages', '0'])).toMatchObject({ kills: 0, outages: 0 });
});

it('asked for help, there is nothing to run', () => {
  expect(readOptions(['--help'])).toBeUndefined();
});

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
