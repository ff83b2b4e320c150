import type { Side, SideOptions, SuiteAdapter, World } from './adapter.ts'
import type { Scene } from './scene.ts'

/** What the tests of a suite share: one world, a writing and a reading process in it, and ways to disturb them. */
export interface Stage {
  readonly adapter: SuiteAdapter
  readonly world: World
  /** A topic of its own, with nobody reading it yet. */
  scene(): Scene
  /** Another process of the reading service; closed with the test. */
  openReader(options?: SideOptions): Side
  /** Makes the writing service's next positions cross from five to six digits. */
  beforeDigitBoundary(): Promise<void>
  /** Cuts every database connection of the reading service. */
  cutReaderConnections(): Promise<void>
}
