/** A statement; one with a name is prepared once per connection and reused. */
export type Statement =
  | string
  | { readonly name: string; readonly text: string }
  /** Its rows are arrays of columns. */
  | { readonly text: string; readonly rowMode: 'array' }

export interface QueryResult<Row> {
  readonly rows: Row[]
  /** Rows returned or affected. */
  readonly count: number
}

export interface Queryable {
  /**
   * Runs one statement. Buffers are sent in binary format, which is what the array helpers of columns.ts produce.
   * Rejects with AppError `database.unavailable` or `database.conflict` when trying again can help, else with the
   * driver's own error.
   */
  query<Row extends object = Record<string, unknown>>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<QueryResult<Row>>
}

/** An open transaction. It ends with the function it was handed to; keeping it longer is a bug. */
export interface Transaction extends Queryable {
  /**
   * Runs `work` under a savepoint: when it rejects, what it did is undone, the transaction lives on, and the rejection
   * is passed on.
   */
  nested<T>(work: () => Promise<T>): Promise<T>
}
