import { createServer } from 'node:http'

// The departments' receivers of the benchmark, in a process of their own: one server, one path per department. Counts
// per path, notes latencies and whether a subject's revisions came in order; some paths hang or refuse when told to.

interface Report {
  counts: number[]
  latenciesMs: number[]
  inversions: number
}

type Order =
  | { kind: 'reset'; hangPaths: number; hangMs: number; refusePaths: number }
  | { kind: 'report' }
  | { kind: 'count' }

let hangPaths = 0
let hangMs = 0
let refusePaths = 0
let report: Report = { counts: [], latenciesMs: [], inversions: 0 }
let revisions = new Map<string, number>()

const between = (text: string, before: string, after: string): string => {
  const start = text.indexOf(before) + before.length
  return text.slice(start, text.indexOf(after, start))
}

function note(path: number, body: string): void {
  report.counts[path] = (report.counts[path] ?? 0) + 1
  report.latenciesMs.push(Date.now() - Date.parse(between(body, '"recordedAt":"', '"')))
  const subject = between(body, '"subjectId":"', '"')
  const revision = Number(between(body, '"revision":', ','))
  if (revision < (revisions.get(subject) ?? 0)) report.inversions++
  revisions.set(subject, revision)
}

const server = createServer((request, response) => {
  const path = Number(request.url?.slice(1))
  if (path < refusePaths) {
    response.writeHead(503).end()
    return
  }
  if (path < hangPaths) {
    setTimeout(() => response.writeHead(204).end(), hangMs)
    return
  }
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => {
    note(path, body)
    response.writeHead(204).end()
  })
})

process.on('message', (order: Order) => {
  if (order.kind === 'count') {
    process.send?.(report.latenciesMs.length)
    return
  }
  if (order.kind === 'report') {
    process.send?.(report)
    return
  }
  ;({ hangPaths, hangMs, refusePaths } = order)
  report = { counts: [], latenciesMs: [], inversions: 0 }
  revisions = new Map()
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: address !== null && typeof address === 'object' ? address.port : 0 })
})
