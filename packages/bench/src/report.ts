import { cpus, totalmem } from 'node:os'
import Table from 'cli-table3'
import type { Figure } from './measure.ts'

export function showFigures(figures: readonly Figure[]): string {
  const output = new Table({
    head: ['what', 'figure', 'yardstick in the same run', 'ratio', 'target', ''],
    colWidths: [38, 30, 36, 8, 30, 4],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const { what, figure, yardstick = '', ratio, target = '', isMet } of figures)
    output.push([what, figure, yardstick, ratio?.toFixed(2) ?? '', target, verdict(isMet, '✓', '✗')])
  return output.toString()
}

const verdict = (isMet: boolean | undefined, met: string, missed: string): string =>
  isMet === undefined ? '' : isMet ? met : missed

const machine = (): string => {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, embedded PostgreSQL 18 with fsync on; load generator, services and database share the machine`
}

// What profiles showed on 2 cores; to be read again when a figure changes.
const NOTES = [
  '## Where a target is missed, and why',
  '',
  '- **Batch ingest.** A record costs about 70 µs of JavaScript (35 to check it, 10 of these for canonical JSON and four SHA-256; 19 for decision, receipt and columns; 10 for garbage) and 32 µs of PostgreSQL (records, versions, submissions and log, eight indices). Checking runs on one thread. COPY writes one table without an index: 0.4 of it would leave 20 µs for everything. On more cores, worker threads for checking would help; on two they would gain a third at best.',
  '- **Single records.** About 230 µs of JavaScript each, of which a tenth goes to each of the two sockets; about 40 requests share a commit. The longest wait is two commits.',
  '- **Whole flow, sustained.** A record costs about 450 µs of CPU over the five processes and PostgreSQL (ingest 68, registry 65, engine 88, feedback 17, PostgreSQL 200), so two cores cannot do more than 4,400 a second. Registry and engine keep history for every subject, which is most of it.',
  '- **Whole flow, latency.** At 500 records a second the two cores do 170 writing transactions and 2,600 statements a second (1.85 cores in use: PostgreSQL 0.87, ingest 0.25, feedback 0.25, engine 0.23, registry 0.19); a page costs PostgreSQL about 5 ms. It is not the disk: with fsync or synchronous_commit off p50 was 62 to 105 ms beside 89 and 93 with them. It is not small pages either: a pause of 15 or 30 ms between the pages of a group left p50 where it was (152 and 156 ms beside 167). A fifth of PostgreSQL’s time is parsing and planning, because statements that look up a page’s keys are planned for the tables as they are; all of them prepared, with plans made anew as the tables grow, p50 was 136 and 150 ms beside 167 and 178 in alternating runs, which is the next step.',
  '- **REST to Kafka.** The bare route spends about 25 µs on a record of a batch: parse, validate, one send. Ours checks it (about 45 µs of JavaScript), decides, keeps and receipts it (35, and 32 of PostgreSQL), and the relay carries it on (15). The relay keeps up with what is accepted: in a profile of the batches it had published everything 40 ms after the last answer. So these figures are those of ingest, and the reasons too.',
  '- **Whole flow on Kafka, sustained.** A record costs 640 to 700 µs of CPU (beside other work: ingest 105, registry 110, engine 130, feedback 35, PostgreSQL 240, broker 50, load generator 20), about 200 more than on the embedded log, so two cores cannot do more than 3,100 a second. In a profile of the registry, which writes two events for each it reads, the way through Kafka is a quarter of the JavaScript: encoding and compressing 9 %, chaining and marking 6 %, requests 4 %, decoding 4 %, making events of records 2 %.',
  '- **Whole flow on Kafka, latency.** At 500 records a second in pushes of one and nine, pages are small and everything is counted per page. The engine’s pages of three topics take turns at one clock: half of the time one of them waits for it (sampled, on both logs). Handling one page of them at a time, so that the next one is larger instead of waiting, changed nothing that could be told from noise (two runs each, alternating: 2,030 and 2,565 records a second with it, 2,330 and 2,229 without; p50 326 and 228 ms, 306 and 236 ms), so the wait is a symptom: the processor is what is short. The processes, PostgreSQL and the broker take 1.7 of the two cores, so that a round trip to PostgreSQL takes 2 ms and a page 20 to 50; a third of the JavaScript is writing to sockets. A hop by itself takes 3 ms (see the relay).',
  '- **Broker restart.** What is left is the pause between two looks of the relay (a second at most, and as long again for the attempts of one look) and the backlog, which drains at 25 thousand events a second. The group’s fetcher waits two seconds at most. The broker itself takes 4 to 10 s to start.',
  '- **Event log on Kafka, latency.** It is measured right behind 200,000 events at full speed, and its last percent moved from 25 to 375 ms with what else ran on the machine; on a log of its own (the rows of the relay) p99 is 12 to 20 ms.',
  '- **Check.** A constant needs neither token nor database. The check verifies the token, finds subject, entries and measures in one statement shared by the questions of the moment, explains, and keeps the query log.',
  '- **Last percent of latencies.** It meets a checkpoint, an autovacuum or the pages of other services on the same two cores, and moves by a third from run to run (webhook p99: 20 to 42 ms in six runs).',
]

/** The page docs/benchmarks.md. */
export function benchmarkPage(figures: readonly Figure[], skipped: readonly string[], day: string): string {
  const rows = figures.map(
    ({ what, figure, yardstick = '–', ratio, target = '–', isMet }) =>
      `| ${what} | ${figure} | ${yardstick} | ${ratio?.toFixed(2) ?? '–'} | ${target} | ${verdict(isMet, 'met', '**missed**')} |`,
  )
  return [
    '# Benchmarks',
    '',
    '`npm run bench` measures; `npm run bench -- --write` keeps the figures here. Every figure stands beside its yardstick in the same run: read ratios, absolute figures are those of one machine.',
    '',
    `Measured ${day} on ${machine()}.`,
    '',
    '| what | figure | yardstick in the same run | ratio | target | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...(skipped.length > 0 ? [`Not measured, because no Kafka could be had: ${skipped.join(', ')}.`, ''] : []),
    ...NOTES,
    '',
  ].join('\n')
}
