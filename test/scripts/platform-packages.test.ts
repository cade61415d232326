import { withoutIntegrity } from '../../scripts/lock-file/integrity';
import { missingPlatformPackages } from '../../scripts/lock-file/platform-packages';

const names = (optionalDependencies: Record<string, string>) =>
  missingPlatformPackages({ '': {}, 'node_modules/tool': { dev: true, optionalDependencies } });

it('adds a missing optional package with the platform from its name', () => {
  expect(names({ '@tool/linux-x64-musl': '1.2.3', '@tool/darwin-arm64': '1.2.3' })).toEqual({
    'node_modules/@tool/linux-x64-musl': {
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@tool/darwin-arm64': { version: '1.2.3', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] },
  });
});

it('rejects a name without a platform', () => {
  expect(() => names({ fsevents: '2.3.3' })).toThrow('fsevents contains no platform');
});

it('ignores a range: npm resolves it', () => {
  expect(names({ fsevents: '~2.3.2' })).toEqual({});
});

it.each(['node_modules/tool-linux-x64', 'node_modules/a/node_modules/tool-linux-x64'])(
  'finds a package that is locked as %s',
  (locked) => {
    const packages = {
      'node_modules/a/node_modules/tool': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
      [locked]: { version: '1.0.0' },
    };
    expect(missingPlatformPackages(packages)).toEqual({});
  },
);

it('lists packages without integrity, apart from the project and links', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/linked': { link: true },
    'node_modules/verified': { version: '1.0.0', integrity: 'sha512-x' },
    'node_modules/unverified': { version: '1.0.0' },
  };
  expect(withoutIntegrity(packages).map(([path]) => path)).toEqual(['node_modules/unverified']);
});
