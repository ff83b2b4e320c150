import { runUntilStopped } from '@mingxin/lifecycle'
import { createApp } from './app.ts'
import { readEngineConfig } from './config.ts'

const app = createApp(readEngineConfig(process.env))
await runUntilStopped(app, app.logger)
