export { type ClientEntry, readClientsFile } from './clients-file.ts'
export { levelsUpTo, maySee, mayWriteKind, type Principal } from './principal.ts'
export { createTokenVerifier, type TokenVerifier, type TokenVerifierOptions } from './token-verifier.ts'
