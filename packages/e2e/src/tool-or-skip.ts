import { describe } from 'vitest'

/**
 * `describe` where a tool is there; elsewhere what it checks is skipped, and the name says why. Throws instead when
 * MINGXIN_REQUIRE_TOOLS is 1.
 */
export function describeWith(tool: string, debianPackage: string, isThere: boolean) {
  if (isThere) return describe
  const missing = `there is no ${tool} (Debian: apt-get install ${debianPackage})`
  if (process.env.MINGXIN_REQUIRE_TOOLS === '1') throw new Error(`MINGXIN_REQUIRE_TOOLS=1, and ${missing}`)
  console.warn(`!!! NOT CHECKED by ${tool}: ${missing}`)
  return (name: string, define: () => void) => describe.skip(`${name} (skipped: ${missing})`, define)
}
