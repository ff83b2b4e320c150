/** What a command needs of the process it runs in. */
export interface Desk {
  readonly env: NodeJS.ProcessEnv
  /** The answer of the command, for whoever reads it. */
  write(text: string): void
  /** What is said besides. */
  say(text: string): void
  /** Asks a person; absent where there is none. */
  ask?(question: string): Promise<string>
  /** Whether `write` goes to a terminal. */
  readonly isTerminal: boolean
  readonly hasColours: boolean
  /** Ends what goes on until it is stopped. */
  readonly signal: AbortSignal
}

/** A command was given in a way that cannot be followed. */
export class UsageError extends Error {}
