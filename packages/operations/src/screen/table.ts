import Table from 'cli-table3'

/** A table for the terminal; numbers to the right. Wide characters count as two. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const first = rows[0] ?? []
  const colAligns = head.map((_, column) => (typeof first[column] === 'number' ? 'right' : 'left') as 'right' | 'left')
  const output = new Table({ head: [...head], colAligns, style: { head: [], border: [], compact: true } })
  for (const row of rows) output.push([...row])
  return output.toString()
}
