const { TestEnvironment } = require('jest-environment-node');

/** Skips the rest of a file after its first failure. One failed test detects a mutant, and the others may wait forever. */
module.exports = class FailFastEnvironment extends TestEnvironment {
  #failed = false;

  /** @param {import('@jest/types').Circus.AsyncEvent} event */
  async handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.#failed = true;
    if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip';
  }
};
