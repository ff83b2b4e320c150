import { startLocalKafka } from '../local-kafka.ts'

// Starts a cluster in the home named, says that it runs, and stays until it is killed.
const { clusterId, nodes } = await startLocalKafka({ home: process.argv[2] ?? '' })
process.send?.({ clusterId, nodes })
