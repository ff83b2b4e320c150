import { runUntilStopped } from '@mingxin/lifecycle'
import { createApp } from './app.ts'
import { readIngestConfig } from './config.ts'

const app = createApp(readIngestConfig(process.env))
await runUntilStopped(app, app.logger)
