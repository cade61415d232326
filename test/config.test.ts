import { InvalidSettings, readSettings, SETTINGS } from '../src/config';

const problemsOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems;
    throw error;
  }
  return [];
};

it('an empty environment results in the defaults', () => {
  const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]));
  expect(readSettings({})).toEqual(defaults);
});

it('an empty value counts as absent', () => {
  expect(readSettings({ PORT: '', VPC_ENDPOINT: '' })).toEqual(readSettings({}));
});

it('reads valid values', () => {
  const settings = readSettings({
    PORT: '0',
    VPC_ENDPOINT: 'http://127.0.0.1:4010',
    VPC_EXTRA_REGIONS: 'cn-new, eu-new-1',
    ALLOWED_HOSTS: 'Gateway.example, *.team.example,[::1]',
    OPERATIONS_PORT: '9090',
    INTROSPECTION: 'off',
    TRUSTED_PROXIES: '10.0.0.0/8, fd00::/64, 127.0.0.1',
    VPC_TIMEOUT_MS: '1000',
    LOG_LEVEL: 'silent',
  });
  expect(settings).toMatchObject({
    PORT: 0,
    VPC_EXTRA_REGIONS: ['cn-new', 'eu-new-1'],
    ALLOWED_HOSTS: ['gateway.example', '*.team.example', '[::1]'],
    OPERATIONS_PORT: 9090,
    INTROSPECTION: 'off',
    TRUSTED_PROXIES: ['10.0.0.0/8', 'fd00::/64', '127.0.0.1'],
    VPC_TIMEOUT_MS: 1_000,
    LOG_LEVEL: 'silent',
  });
  expect(settings.VPC_ENDPOINT?.host).toBe('127.0.0.1:4010');
});

it('reports every invalid setting in one error', () => {
  const problems = problemsOf({ PORT: '65536', VPC_ENDPOINT: 'sandbox', VPC_TIMEOUT_MS: '999', LOG_LEVEL: 'loud' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'PORT',
    'VPC_ENDPOINT',
    'VPC_TIMEOUT_MS',
    'LOG_LEVEL',
  ]);
});

it.each([
  ['PORT', ['-1', '4000.5', '4e3', 'NaN', ' ', '0x10', 'Infinity']],
  [
    'VPC_ENDPOINT',
    ['ftp://a', 'http://', 'http://a/path', 'http://user:pw@a', 'a:80', 'http://a/?x=1', 'http://:pw@a', 'http://a/#x'],
  ],
  ['VPC_EXTRA_REGIONS', ['cn', 'evil.example/', 'cn-a,,cn-b', 'CN-A']],
  ['ALLOWED_HOSTS', ['http://a', 'a:80', 'a,,b', '*', '*.', 'a.*', 'a/b', '::1', 'a b', '[::1]:80', '.a']],
  ['OPERATIONS_PORT', ['-1', '65536', 'none']],
  ['INTROSPECTION', ['true', 'ON']],
  ['TRUSTED_PROXIES', ['proxy', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.1,,10.0.0.2', '10.0.0.0/8/8', 'fd00::/129']],
  ['VPC_TIMEOUT_MS', ['0', '999', '600001', '-5', 'soon']],
  ['LOG_LEVEL', ['INFO', 'verbose']],
])('%s must not be %j', (name, values) => {
  for (const value of values) expect([value, problemsOf({ [name]: value }).length]).toEqual([value, 1]);
});

it('quotes no value: it can be a secret in the wrong variable', () => {
  const problems = problemsOf({ PORT: 'SECRET', VPC_ENDPOINT: 'SECRET', LOG_LEVEL: 'SECRET' });
  expect(problems).toHaveLength(3);
  expect(problems.join()).not.toContain('SECRET');
});
