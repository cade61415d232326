import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';

/** @import { Injector, PluginContext } from '@stryker-mutator/api/plugin' */
/** @import { MutantRunOptions, TestResult, TestRunner } from '@stryker-mutator/api/test-runner' */

/**
 * In the working directory of Stryker's workers, which is the copy of the project with the mutants. The first run, without
 * mutants, writes it in one worker. All workers read it.
 */
const FILES_OF_TESTS = 'files-of-tests.json';

/**
 * Stryker's runner for Jest loads every test file that imports the mutated file, directly or not. For most mutants that is
 * nearly every test file. This one loads only the files with a test that executes the mutant: first the nearest ones, which
 * detect most mutants, then the others if the mutant survives. Measured with src/vpc/limits: 2 min 29 s of CPU, not 12 min 18 s.
 *
 * @param {Injector<PluginContext>} injector
 */
function createRunner(injector) {
  // The package exports no type for its factory and its runner.
  const runner =
    /** @type {Required<TestRunner> & { jestTestAdapter: { run(settings: object): Promise<unknown> } }} */ (
      injector.injectFunction(/** @type {any} */ (jestPlugins[0]).factory)
    );
  const adapter = runner.jestTestAdapter;
  const runTests = adapter.run.bind(adapter);
  /** @type {readonly string[] | undefined} */
  let testFiles;
  adapter.run = (settings) => runTests(testFiles === undefined ? settings : { ...settings, testFiles });

  const dryRun = runner.dryRun.bind(runner);
  runner.dryRun = async (options) => {
    const result = await dryRun(options);
    if (result.status === 'complete') writeFileSync(FILES_OF_TESTS, JSON.stringify(filesByTest(result.tests)));
    return result;
  };

  const mutantRun = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const groups = groupsOf(options);
    for (;;) {
      testFiles = groups.shift();
      const result = await mutantRun(options).finally(() => {
        testFiles = undefined;
      });
      if (result.status !== 'survived' || groups.length === 0) return result;
    }
  };
  return runner;
}
createRunner.inject = /** @type {const} */ (['$injector']);

/**
 * @param {readonly TestResult[]} tests
 * @returns {Record<string, string[]>}
 */
function filesByTest(tests) {
  /** @type {Record<string, string[]>} */
  const files = {};
  for (const { id, fileName = '' } of tests) files[id] = [...new Set([...(files[id] ?? []), fileName])];
  return files;
}

/**
 * No group if a file is unknown: then every related test runs.
 *
 * @param {MutantRunOptions} options
 * @returns {string[][]}
 */
function groupsOf({ testFilter, sandboxFileName }) {
  if (testFilter === undefined || !existsSync(FILES_OF_TESTS)) return [];
  /** @type {Record<string, string[]>} */
  const known = JSON.parse(readFileSync(FILES_OF_TESTS, 'utf8'));
  const files = [...new Set(testFilter.flatMap((test) => known[test] ?? ''))];
  if (files.includes('')) return [];

  const near = nearest(files, relative(join(process.cwd(), 'src'), dirname(sandboxFileName)));
  return [near, files.filter((file) => !near.includes(file))].filter((group) => group.length > 0);
}

/**
 * For src/vpc/limits: the files in test/vpc/limits, or else those in test/vpc, or else those in test.
 *
 * @param {readonly string[]} files
 * @param {string} folder
 * @returns {string[]}
 */
function nearest(files, folder) {
  const tests = join(process.cwd(), 'test', folder) + sep;
  const near = files.filter((file) => file.startsWith(tests));
  return near.length > 0 || folder === '.' ? near : nearest(files, dirname(folder));
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'jest-covering-files', factory: createRunner }];
