const { projects, ...base } = require('./jest.config.js');

const [{ transform, restoreMocks }] = projects;

/** Tests for `npm run mutation`: those of single parts. They run in one process, take no build and are deterministic. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  transform,
  restoreMocks,
  testEnvironment: require.resolve('./test/support/fail-fast-environment.cjs'),
  // Many mutants make a test wait forever. None of these tests takes more than a second.
  testTimeout: 3_000,
  // Jest finds the tests of a source file only if every file between them is in a root.
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/kit'],
  testPathIgnorePatterns: [
    '/node_modules/',
    // Slow: whole gateways, attackers, processes, the build, the official SDK.
    '<rootDir>/test/(actions|bench|chaos|e2e|examples|http|kit|language|observability|scripts)/',
    '<rootDir>/test/(config|demo|documentation|language)\\.test\\.ts$',
    '<rootDir>/test/vpc/(library|limits/full-load|wire/.*)\\.test\\.ts$',
    '<rootDir>/test/sandbox/(cli|official-sdk.*)\\.test\\.ts$',
    '<rootDir>/test/graphql/(document-limits|errors|fairness)\\.test\\.ts$',
    // Their inputs are random, so a mutant would survive in one run and not in the next.
    '\\.property\\.test\\.ts$',
  ],
};
