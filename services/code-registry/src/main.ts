import { runUntilStopped } from '@mingxin/lifecycle'
import { createApp } from './app.ts'
import { readRegistryConfig } from './config.ts'

const app = createApp(readRegistryConfig(process.env))
await runUntilStopped(app, app.logger)
