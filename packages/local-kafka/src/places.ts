import { accessSync, constants, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { readConfig, text } from '@mingxin/config'

const workspace = path.resolve(import.meta.dirname, '../../..')
const infra = path.join(workspace, 'infra/kafka')

/** What this package reads of the workspace. */
export const pomFile = path.join(infra, 'pom.xml')
export const serverLogging = path.join(infra, 'log4j2-server.properties')
export const toolsLogging = path.join(infra, 'log4j2-tools.properties')

const settings = {
  home: text('MINGXIN_HOME', {
    description: 'Directory of the installation’s state',
    fallback: path.join(workspace, '.mingxin'),
  }),
}

/** The home of the installation, as packages/supervisor finds it. */
export const installationHome = (env: NodeJS.ProcessEnv): string => path.resolve(readConfig(settings, env).home)

/** Where things that can be fetched again lie: the user's cache, or below the home where that cannot be written. */
export function cacheDirectory(env: NodeJS.ProcessEnv): string {
  const usual = path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'mingxin')
  return isWritable(usual) ? usual : path.join(installationHome(env), 'cache')
}

/** Whether we may write the directory, or create it. */
export function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK)
    return true
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing && directory !== path.dirname(directory) && isWritable(path.dirname(directory))
  }
}

/** The pom's text: what the jars are made from. */
export const readPom = (): string => readFileSync(pomFile, 'utf8')
