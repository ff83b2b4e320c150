const AUTHORIZER = 'authorizer.class.name'
const OPEN_BY_DEFAULT = 'allow.everyone.if.no.acl.found'
const MECHANISMS = 'sasl.enabled.mechanisms'
const MECHANISM = 'SCRAM-SHA-512'

/**
 * Why rights would keep nobody out of a topic in a cluster whose brokers have these settings; undefined where they
 * would. A broker hides the values of what its authorizer is set to (null), so one that says anything about being open
 * by default is not believed.
 */
export function objectionTo(settings: ReadonlyMap<string, string | null>): string | undefined {
  if (!settings.get(AUTHORIZER)) return `The brokers have no authorizer (${AUTHORIZER}): everybody may read everything.`
  if (settings.has(OPEN_BY_DEFAULT))
    return `The brokers set ${OPEN_BY_DEFAULT}, and do not tell to what: remove the setting, false is its default.`
  return [...settings].some(speaksScram) ? undefined : `No listener of the brokers takes ${MECHANISM} (${MECHANISMS}).`
}

// Of a single listener the name is longer, and the value hidden.
function speaksScram([name, value]: readonly [string, string | null]): boolean {
  if (!name.endsWith(MECHANISMS)) return false
  return value === null || value.split(',').some((one) => one.trim() === MECHANISM)
}
