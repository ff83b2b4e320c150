import path from 'node:path'

/** The files of one node, below the cluster's directory. */
export interface NodeFiles {
  readonly data: string
  readonly properties: string
  /** Written by the broker's process itself. */
  readonly pid: string
  /** Id of the process that was told to end. */
  readonly ending: string
  readonly log: string
}

/** The files of a cluster. The directory is its owner's alone: topics hold records of persons, the files passwords. */
export interface ClusterFiles {
  readonly directory: string
  readonly description: string
  readonly ports: string
  readonly keystore: string
  readonly certificate: string
  node(id: number): NodeFiles
}

export const clusterDirectory = (home: string): string => path.join(path.resolve(home), 'kafka')

export function clusterFiles(directory: string): ClusterFiles {
  const below = (...names: string[]): string => path.join(directory, ...names)
  return {
    directory,
    description: below('cluster.json'),
    ports: below('ports.json'),
    keystore: below('tls', 'keystore.p12'),
    certificate: below('tls', 'ca.pem'),
    node: (id) => ({
      data: below(`node-${id}`, 'data'),
      properties: below(`node-${id}`, 'server.properties'),
      pid: below(`node-${id}`, 'pid'),
      ending: below(`node-${id}`, 'ending'),
      log: below(`node-${id}`, 'kafka.log'),
    }),
  }
}
