export { type Runnable, type RunOptions, runUntilStopped } from './run.ts'
