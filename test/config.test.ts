import { InvalidSettings, readSettings, SETTINGS, type Settings } from '../src/config';

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
    VPC_NETWORK: 'internal',
    HTTPS_PROXY: 'http://user:p%40ss@proxy.example:3128',
    HTTP_PROXY: 'https://proxy.example',
    NO_PROXY: 'localhost, .internal.example,::1  10.0.0.1:80,*.example.com',
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
    VPC_NETWORK: 'internal',
    HTTPS_PROXY: new URL('http://user:p%40ss@proxy.example:3128'),
    HTTP_PROXY: new URL('https://proxy.example'),
    NO_PROXY: 'localhost,.internal.example,[::1],10.0.0.1:80,*.example.com',
    VPC_TIMEOUT_MS: 1_000,
    LOG_LEVEL: 'silent',
  });
  expect(settings.VPC_ENDPOINT?.host).toBe('127.0.0.1:4010');
});

it('reads the settings of proxies from both spellings, the lower case first', () => {
  const upper = { HTTPS_PROXY: 'http://upper', HTTP_PROXY: 'http://upper', NO_PROXY: 'upper' };
  const lower = { https_proxy: 'http://lower', http_proxy: 'http://lower', no_proxy: 'lower' };
  const hosts = ({ HTTPS_PROXY, HTTP_PROXY, NO_PROXY }: Settings) => [HTTPS_PROXY?.host, HTTP_PROXY?.host, NO_PROXY];
  expect(hosts(readSettings(upper))).toEqual(['upper', 'upper', 'upper']);
  expect(hosts(readSettings({ ...upper, ...lower }))).toEqual(['lower', 'lower', 'lower']);
  expect(hosts(readSettings({ ...upper, https_proxy: '', http_proxy: '', no_proxy: '' }))).toEqual(
    hosts(readSettings(upper)),
  );
  expect(readSettings({ port: '1', log_level: 'silent' })).toEqual(readSettings({}));
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
  ['VPC_NETWORK', ['vpc', 'PUBLIC', 'internal,public']],
  ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].map((name): [string, string[]] => [
    name,
    [
      'proxy.example:3128',
      '127.0.0.1:3128',
      'socks5://a',
      'http://',
      'http://a/path',
      'http://a/?x',
      'http://a/#x',
      'http://user@a',
      'http://:pw@a',
      'http://u%zz:pw@a',
    ],
  ]),
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
  const HTTPS_PROXY = 'http://SECRET:SECRET@proxy.example/path';
  const problems = problemsOf({ PORT: 'SECRET', VPC_ENDPOINT: 'SECRET', LOG_LEVEL: 'SECRET', HTTPS_PROXY });
  expect(problems).toHaveLength(4);
  expect(problems.join()).not.toContain('SECRET');
});
