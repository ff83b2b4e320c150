import { choice, port, text, url } from '@mingxin/config'
import { kafkaSettings } from './kafka-settings.ts'

/** The settings every service reads; a service adds its own beside them. */
export const hostSettings = {
  databaseUrl: url('MINGXIN_DATABASE_URL', {
    description: 'PostgreSQL database of the service',
    protocols: ['postgres:', 'postgresql:'],
    isSecret: true,
  }),
  host: text('MINGXIN_HOST', { description: 'Address to listen on', fallback: '127.0.0.1' }),
  port: port('MINGXIN_PORT', { description: 'Port to listen on' }),
  issuer: text('MINGXIN_ISSUER', { description: 'Issuer that access tokens must name' }),
  jwksUrl: url('MINGXIN_JWKS_URL', {
    description: 'Where the keys that verify access tokens are published',
    protocols: ['http:', 'https:'],
  }),
  audience: text('MINGXIN_AUDIENCE', { description: 'Audience that access tokens must name', fallback: 'mingxin' }),
  keysFile: text('MINGXIN_KEYS_FILE', {
    description: 'JSON file, mode 600: the keys of persons’ ids and the secret of page cursors',
  }),
  logLevel: choice('MINGXIN_LOG_LEVEL', {
    description: 'Lowest level that is logged',
    fallback: 'info',
    of: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
  }),
  ...kafkaSettings,
}
