export { eventually } from './eventually.ts'
export { createTestDatabase, type TestDatabase } from './test-database.ts'
export { createTestInstallation, type TestInstallation } from './test-installation.ts'
export { startTestIssuer, type TestIssuer } from './test-issuer.ts'
