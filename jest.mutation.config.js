const base = require('./jest.config.js');

/** Tests for `npm run mutation`: all that are deterministic, run in one process and take no build. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  // Jest finds the tests of a source file only if the source is in a root.
  roots: ['<rootDir>/test', '<rootDir>/src'],
  testPathIgnorePatterns: [
    '/node_modules/',
    // They start processes or read the build.
    '<rootDir>/test/(chaos|examples|http|scripts|language)/',
    '<rootDir>/test/(documentation|language)\\.test\\.ts$',
    '<rootDir>/test/vpc/library\\.test\\.ts$',
    '<rootDir>/test/e2e/stopping\\.test\\.ts$',
    // Their inputs are random, so a mutant would survive in one run and not in the next.
    '\\.property\\.test\\.ts$',
  ],
};
