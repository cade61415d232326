// Layers of the build: what Node loads from an entry point. Type imports are gone there.
const { dependencies } = require('./src/package.json');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'http-never-calls-vpc',
      comment: 'src/http reaches the upstream through src/graphql. Type imports are allowed.',
      severity: 'error',
      from: { path: '^dist/src/http/' },
      to: { path: '^dist/src/vpc/' },
    },
    {
      name: 'no-sandbox-in-production',
      comment: 'The gateway for production never loads the sandbox.',
      severity: 'error',
      from: { path: '^dist/src/main\\.js$' },
      to: { path: '^dist/src/sandbox/', reachable: true },
    },
    {
      name: 'no-development-dependency-at-run-time',
      comment: '`npm ci --omit=dev` must be enough to run the gateway.',
      severity: 'error',
      from: { path: '^dist/src/' },
      to: { path: '^node_modules/', pathNot: `^node_modules/(${Object.keys(dependencies).join('|')})/` },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that does not resolve escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: { doNotFollow: { path: 'node_modules' } },
};
