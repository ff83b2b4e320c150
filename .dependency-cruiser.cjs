// The directions of ARCHITECTURE.md. `npm run check` cruises with these rules (scripts/check-dependencies.ts) and also
// makes sure that the cruise saw every source file.

// What runs only when somebody develops: tests, what they stand on, generators, measurements.
const DEVELOPMENT =
  '\\.test\\.ts$|/testing/|/suite/|/scripts/|^scripts/|^packages/(testing|bench|e2e)/|(^|/)[^/]*\\.config\\.ts$'
// The ways into a package that its package.json exports.
const ENTRANCES =
  '^packages/[^/]+/src/index\\.ts$|^packages/event-log/src/suite/index\\.ts$|^packages/testing/src/global-(postgres|kafka)\\.ts$'
const VALUE_PACKAGES = '^packages/(identifiers|working-days|contracts|errors|json)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that need each other cannot be understood, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that resolves to nothing hides every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-service-to-service',
      comment: 'Services meet at events and public APIs only.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'no-package-to-service',
      comment: 'Packages know no service.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^services/' },
    },
    {
      name: 'no-deep-import',
      comment: 'A package is entered through what it exports.',
      severity: 'error',
      from: { path: '^(packages|services)/([^/]+)/' },
      to: { path: '^packages/', pathNot: `^$1/$2/|${ENTRANCES}` },
    },
    {
      name: 'domain-stays-pure',
      comment: 'The domain imports the domain and value packages: no framework, no store, no other package of ours.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/domain/', pathNot: DEVELOPMENT },
      to: { path: '^(services|packages)/', pathNot: `^services/$1/src/domain/|${VALUE_PACKAGES}` },
    },
    {
      name: 'domain-without-io',
      comment: 'No I/O in the domain. Hashing and comparing are arithmetic.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/domain/', pathNot: DEVELOPMENT },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util)$' },
    },
    {
      name: 'nothing-reaches-up',
      comment: 'main → app → http | consumers → use cases → domain, store: rows and rules know nobody above them.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/(domain|store)/', pathNot: DEVELOPMENT },
      to: { path: '^services/[^/]+/src/(http|consumers)/|^services/[^/]+/src/(app|main)\\.ts$' },
    },
    {
      name: 'use-cases-below-http-and-consumers',
      comment: 'A use case does not know who calls it.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/[^/]+\\.ts$', pathNot: `${DEVELOPMENT}|/src/(app|main)\\.ts$` },
      to: { path: '^services/[^/]+/src/(http|consumers)/' },
    },
    {
      name: 'only-main-runs-the-app',
      comment: 'The composition root is used by the process entry and by tests.',
      severity: 'error',
      from: { path: '^services/', pathNot: `${DEVELOPMENT}|/src/main\\.ts$` },
      to: { path: '^services/[^/]+/src/(app|main)\\.ts$' },
    },
    {
      name: 'nothing-of-development-in-production',
      comment: 'What runs in production does not import tests, what tests stand on, or development dependencies.',
      severity: 'error',
      from: { path: '^(packages|services)/', pathNot: DEVELOPMENT },
      to: { path: '\\.test\\.ts$|/testing/|^packages/(testing|bench|e2e)/' },
    },
    {
      name: 'no-development-dependency-in-production',
      comment: 'A production file needs what package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^(packages|services)/[^/]+/src/', pathNot: `${DEVELOPMENT}|^packages/demo/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^packages/' },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'What is imported stands in the package.json beside it. The test runner is the workspace’s own.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '/vitest/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Compiled validators are generated JavaScript without imports of ours.
    exclude: { path: '/generated/validators\\.cjs$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
