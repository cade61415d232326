// Mutation tests of the decision code.

export default {
  mutate: [
    'src/vpc/{calls,limits,errors,lifecycle,rules,idempotency,reads}/**/*.ts',
    'src/graphql/{connection,errors,mutation}/**/*.ts',
    'src/sandbox/{actions,rules,state}/**/*.ts',
  ],
  testRunner: 'jest-covering-files',
  jest: { configFile: 'jest.mutation.config.js' },
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutation/covering-files-runner.mjs'],
  // The compiler of TypeScript 7 has no API for Stryker. swc ignores types.
  tsconfigFile: 'none',
  checkers: [],
  coverageAnalysis: 'perTest',
  // A static mutant runs at the load of its file, so every test has to run for it.
  ignoreStatic: true,
  mutator: {
    // Other tests compare texts with the schema and the documents; the compiler checks codes and states.
    excludedMutations: ['StringLiteral'],
  },
  concurrency: 1,
  timeoutMS: 5_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  ignorePatterns: ['dist', 'coverage', 'reports'],
  tempDirName: 'reports/stryker-tmp',
  thresholds: { high: 95, low: 90, break: 90 },
};
