export { type ConfigOf, describeSettings, readConfig, refuseFaults, type Settings, variablesOf } from './read-config.ts'
export { choice, integer, port, type Setting, text, url } from './settings.ts'
