/** What a token gets: everything the client holds, or the part it asked for (space separated). Undefined when it asked for more. */
export function grantedScopes(held: readonly string[], requested: string): readonly string[] | undefined {
  const wanted = requested.split(' ').filter((scope) => scope !== '')
  if (wanted.length === 0) return held
  return wanted.every((scope) => held.includes(scope)) ? [...new Set(wanted)] : undefined
}
