export { type Runnable, runUntilStopped } from './run.ts'
