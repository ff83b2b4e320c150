/** A metric as an expression names it, with the labels it selects by. */
export interface Named {
  readonly metric: string
  readonly labels: readonly string[]
}

// In this order: a label's value may hold anything, and a list of labels looks like names of metrics.
const NO_METRICS = [
  /\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g,
  /\[[^\]]*\]/g,
  /\b(and|or|unless|offset|bool|inf|nan)\b/gi,
  /\b[\w:]+\s*(?=\()/g,
  /\b\d[\w.]*/g,
]
const METRIC = /(?<metric>[a-zA-Z_:][\w:]*)\s*(?:\{(?<selectors>[^}]*)\})?/g
const SELECTOR = /(\w+)\s*(?:=~|!~|!=|=)/g

/** The metrics that a PromQL expression reads. */
export function metricsIn(expression: string): Named[] {
  const bare = expression.replaceAll(/"[^"]*"|'[^']*'/g, '""')
  const rest = NO_METRICS.reduce((text, pattern) => text.replaceAll(pattern, ' '), bare)
  return [...rest.matchAll(METRIC)].map(({ groups: { metric = '', selectors = '' } = {} }) => ({
    metric,
    labels: [...selectors.matchAll(SELECTOR)].map(([, label = '']) => label),
  }))
}
