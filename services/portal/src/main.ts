import { runUntilStopped } from '@mingxin/lifecycle'
import { createApp } from './app.ts'
import { readPortalConfig } from './config.ts'

const app = await createApp(readPortalConfig(process.env))
await runUntilStopped(app, app.logger)
