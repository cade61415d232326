// Layers of the source, type imports included. .dependency-cruiser.run-time.cjs checks the build.

/** Sources that may import everything: the entry points, and the file that creates all parts. */
const COMPOSITION = '^src/(gateway|main|demo)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules of a cycle cannot be understood or loaded one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment:
        'An import that does not resolve escapes every other rule. Two files import a package of types only, and the packages of test/clients can be absent.',
      severity: 'error',
      from: { pathNot: '^((schema/client|test/support/gateway)\\.ts$|test/clients/)' },
      to: { couldNotResolve: true },
    },
    {
      name: 'vpc-is-a-library',
      comment: 'src/vpc is usable without the rest of the gateway.',
      severity: 'error',
      from: { path: '^src/vpc/' },
      to: { dependencyTypes: ['local'], pathNot: '^src/vpc/' },
    },
    {
      name: 'vpc-is-independent-of-frameworks',
      comment: 'src/vpc is independent of GraphQL, of the HTTP server and of the metrics library.',
      severity: 'error',
      from: { path: '^src/vpc/' },
      to: {
        path: npm(
          'graphql',
          'graphql-scalars',
          'type-graphql',
          'class-validator',
          '@apollo',
          'fastify',
          '@fastify',
          'pino',
          'prom-client',
        ),
      },
    },
    {
      name: 'sandbox-is-independent',
      comment: 'The sandbox and the gateway check each other, so they share no code.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { dependencyTypes: ['local'], pathNot: '^src/sandbox/' },
    },
    {
      name: 'graphql-is-above-vpc-only',
      comment: 'A request goes one way: http, graphql, vpc, wire.',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/(http|observability|sandbox)/' },
    },
    {
      name: 'http-is-independent-of-sandbox',
      comment: 'The server for production contains no test upstream.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'observability-is-above-vpc-only',
      comment: 'Metrics and logs observe calls to the upstream. They are independent of GraphQL and HTTP.',
      severity: 'error',
      from: { path: '^src/observability/' },
      to: { dependencyTypes: ['local'], pathNot: '^src/(observability|vpc)/' },
    },
    {
      name: 'one-composition-root',
      comment:
        'Only the entry points and src/gateway.ts import the parts. Settings refer to the defaults of the client.',
      severity: 'error',
      from: { path: '^src/[^/]+$', pathNot: COMPOSITION },
      to: { path: '^src/(vpc|graphql|http|observability|sandbox)/', pathNot: '^src/vpc/defaults\\.ts$' },
    },
    {
      name: 'no-import-of-the-composition-root',
      comment: 'A part that imports the composition root depends on all parts.',
      severity: 'error',
      from: { path: '^src/', pathNot: COMPOSITION },
      to: { path: COMPOSITION },
    },
    {
      name: 'undici-is-on-the-wire-only',
      comment: 'One file sends every request.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/vpc/wire/undici-transport\\.ts$' },
      to: { path: npm('undici') },
    },
    {
      name: 'src-is-independent-of-tools',
      comment: 'The product imports no test, chaos, benchmark or build code.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(kit|test|chaos|bench|scripts|examples)/' },
    },
    {
      name: 'kit-is-above-src-only',
      comment: 'Tests, chaos and the benchmark share the kit. It depends on none of them.',
      severity: 'error',
      from: { path: '^kit/' },
      to: { dependencyTypes: ['local'], pathNot: '^(kit|src)/' },
    },
    {
      name: 'chaos-and-bench-are-independent',
      comment: 'Chaos and the benchmark share the kit, and otherwise no code.',
      severity: 'error',
      from: { path: '^(chaos|bench)/' },
      to: { dependencyTypes: ['local'], pathNot: '^(src|schema|kit|$1)/' },
    },
    {
      name: 'client-is-independent',
      comment: 'The package of the client runs in browsers and has no dependency.',
      severity: 'error',
      from: { path: '^client/' },
      to: { pathNot: '^(client/|schema/client\\.ts$)' },
    },
    {
      name: 'examples-use-the-package',
      comment: 'An example imports what a consumer can import.',
      severity: 'error',
      from: { path: '^examples/service/' },
      to: { path: '^[^/]+/', pathNot: '^(client/lib|examples/service|node_modules)/' },
    },
    {
      name: 'no-import-of-tests',
      comment: 'Only tests import tests.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'scripts-do-not-run-the-gateway',
      comment: 'Scripts import what they print, never the entry points.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: COMPOSITION },
    },
  ],
  options: {
    // dependency-cruiser supports the compiler of TypeScript up to version 6 only.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // Some tools are ES modules only.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
    // ES modules for browsers, with imports that only Vite resolves.
    exclude: { path: '^(src/http/playground/app|examples/browser-apollo)/' },
  },
};

/** Matches these packages, and all packages of a scope. */
function npm(...names) {
  return `^node_modules/(${names.join('|')})/`;
}
