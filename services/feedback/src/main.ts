import { runUntilStopped } from '@mingxin/lifecycle'
import { createApp } from './app.ts'
import { readFeedbackConfig } from './config.ts'

const app = createApp(readFeedbackConfig(process.env))
await runUntilStopped(app, app.logger)
