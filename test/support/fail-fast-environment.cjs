const { TestEnvironment } = require('jest-environment-node');

/** Skips the rest of a file after its first failure. One failed test detects a mutant, and the others may wait forever. */
module.exports = class FailFastEnvironment extends TestEnvironment {
  #failed = false;

  async handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.#failed = true;
    if (name === 'test_start' && this.#failed) test.mode = 'skip';
  }
};
