import { filesLike, read } from './files.ts'

/** The pages of the alerts, with their texts. */
export const pages: readonly (readonly [string, string])[] = filesLike('docs/runbooks/*.md').map(
  (file) => [file, read(file)] as const,
)

/** What a pattern's first group finds in all pages, each once. */
export const foundInPages = (pattern: RegExp): string[] => [
  ...new Set(pages.flatMap(([, text]) => [...text.matchAll(pattern)].map(([, found = '']) => found))),
]

/** The statements that pages ask of a database: in blocks, in a line of text, and in a line of psql. */
export const statementsInPages = (): string[] =>
  [
    ...foundInPages(/```sql\n([\s\S]*?)```/g).flatMap((block) => block.split(';')),
    ...foundInPages(/`(SELECT [^`]+)`/g),
    ...foundInPages(/psql .*-c '([^']+)'/g),
  ].filter((statement) => statement.trim() !== '')
