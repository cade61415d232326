const { include } = require('./tsconfig.json');

/** Tests that need a build, start processes, or run for more than a few seconds. */
const SLOW = [
  '**/test/{actions,chaos,clients,e2e,http,package}/**/*.test.ts',
  '**/test/**/*.property.test.ts',
  '**/test/federation/*.test.ts',
  '**/test/graphql/federation/*.test.ts',
  '**/test/**/official-sdk*.test.ts',
  '**/test/demo.test.ts',
  '**/test/graphql/{document-limits,error-extensions,errors,fairness,mistakes,output-fields,time}.test.ts',
  '**/test/graphql/virtual-border-routers.test.ts',
  '**/test/{bench/hostile-requests,examples/service}.test.ts',
  '**/test/graphql/limits/*.test.ts',
  '**/test/sandbox/faults/every-error.test.ts',
  '**/test/scripts/{ram-policy,third-party-notices}.test.ts',
  '**/test/vpc/access/*.test.ts',
  '**/test/vpc/library.test.ts',
  '**/test/vpc/limits/full-load.test.ts',
  '**/test/vpc/wire/{doubled-responses,proxy,signature}.test.ts',
];

/** Packages of test/clients. A test imports them lazily, because it is skipped where they are not installed. */
const CLIENTS = [
  '@apollo/client',
  '@apollo/client/utilities',
  '@urql/core',
  '@urql/exchange-graphcache',
  '@urql/exchange-graphcache/extras',
  'graphql-request',
  'relay-runtime',
];

/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  // Watch mode runs the tests that depend on a changed file, so the sources are roots too.
  roots: include.map((folder) => `<rootDir>/${folder}`),
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs', lazy: CLIENTS },
        sourceMaps: 'inline',
      },
    ],
  },
  restoreMocks: true,
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'fast',
      testMatch: ['**/test/**/*.test.ts', ...SLOW.map((pattern) => `!${pattern}`)],
    },
    {
      ...common,
      displayName: 'slow',
      testMatch: SLOW,
      globalSetup: '<rootDir>/test/setup/build.ts',
    },
  ],
  // By default, jest leaves one core idle, which halves the speed on a machine with two.
  maxWorkers: '100%',
  randomize: true,
  // Starting a process can be slow on a busy machine. The limit ends a test that hangs.
  testTimeout: 20_000,
};
