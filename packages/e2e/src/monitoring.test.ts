import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { toolNames } from '@mingxin/local-kafka'
import { eventually } from '@mingxin/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readComposeFile, workspace } from './compose/compose-file.ts'
import { type Exposed, exposedIn } from './monitoring/exposed.ts'
import {
  alerts,
  dashboardFiles,
  expressionsOf,
  filesLike,
  onlyWithKafka,
  type Panel,
  read,
  readDashboard,
  recordings,
} from './monitoring/files.ts'
import { foundInPages, pages, statementsInPages } from './monitoring/pages.ts'
import { metricsIn } from './monitoring/promql.ts'
import { checkExpressions, hasPromtool, promtool } from './monitoring/promtool.ts'
import { describeWith } from './tool-or-skip.ts'
import { company, type Desk, judgment, openDesk, openTown, type Town } from './town.ts'

const BILINGUAL = /[\u4e00-\u9fff].* · [A-Za-z]/
const dashboards = dashboardFiles.map((file) => [file, readDashboard(file)] as const)
const testFiles = filesLike('infra/prometheus/tests/*.test.yml')

describe('the alerts', () => {
  it.each(alerts.map((alert) => [alert.alert, alert] as const))(
    '%s says whom it is for, in both languages',
    (_, alert) => {
      expect(alert.labels.severity).toMatch(/^(warning|critical)$/)
      expect(alert.annotations.summary.replaceAll(/\{\{.*?\}\}/g, 'X')).toMatch(BILINGUAL)
    },
  )

  it('have a page each that says what fails, what it means, what to check, what to do, and when it is over', () => {
    for (const { alert, annotations } of alerts) {
      const name = alert.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
      expect(annotations.runbook_url).toBe(`docs/runbooks/${name}.md`)
      const page = read(annotations.runbook_url)
      expect(page).toMatch(new RegExp(`^# ${alert}\n`))
      for (const part of [
        '故障',
        '影响',
        '检查',
        '处理',
        '结束',
        'What fails',
        'What it means',
        'Check',
        'Do',
        'Over when',
      ])
        expect(page, alert).toContain(`**${part}**`)
      expect(page.indexOf('## 中文')).toBeLessThan(page.indexOf('## English'))
    }
  })

  it('are those the pages are about, besides the gap that an error speaks of', () => {
    const linked = alerts.map(({ annotations }) => annotations.runbook_url)
    expect(filesLike('docs/runbooks/*.md')).toEqual([...linked, 'docs/runbooks/event-log-gap.md'].toSorted())
  })

  it('fire in a test of promtool each, and all rules stay quiet together where nothing is wrong', () => {
    const tests = testFiles.map(read).join('\n')
    for (const { alert } of alerts) expect(tests).toContain(`alertname="${alert}"`)
    expect(parse(read('infra/prometheus/tests/quiet.test.yml')).rule_files).toEqual(['../rules/*.yml'])
  })
})

describe('the pages of the alerts', () => {
  it('link to what is there', () => {
    for (const [page, text] of pages)
      for (const [, link = ''] of text.matchAll(/\]\(([^)#]+)\)/g)) {
        const target = path.join(workspace, path.dirname(page), link)
        expect(statSync(target, { throwIfNoEntry: false }), `${page} → ${link}`).toBeDefined()
      }
  })

  it('name commands that exist, with their options', () => {
    const { scripts } = JSON.parse(read('package.json'))
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(foundInPages(/npm run (?:-s )?(\w+)/g)))
    const usage = read('packages/operations/src/options.ts') + read('packages/log-admin/src/log-main.ts')
    for (const command of foundInPages(/npm run (?:ops|log) -- ([\w-]+)/g))
      expect(usage).toMatch(new RegExp(`^( |.*npm run log --) +${command}\\b`, 'm'))
    for (const options of foundInPages(/npm run (?:ops|log) -- ([^`\n#]+)/g))
      for (const [option] of options.matchAll(/--[\w-]+/g)) expect(usage).toContain(option)
  })

  it('name Kafka’s own tools as they can be run: by npm run kafka, or where they lie in a container', () => {
    const guide = ['docs/guides/kafka.md', read('docs/guides/kafka.md')] as const
    const named = [...pages, guide].flatMap(([page, text]) =>
      [...text.matchAll(/npm run (?:-s )?kafka -- tool ([\w-]+)|(\S*)\bkafka-([\w-]+?)\.sh/g)].map((found) => ({
        page,
        found,
      })),
    )
    for (const { page, found } of named) {
      const [, tool, directory, script] = found
      if (tool === 'NAME' || script === 'NAME') continue
      expect([...toolNames, 'storage'], page).toContain(tool ?? script)
      if (tool === undefined) expect(directory, page).toMatch(/\/opt\/kafka\/bin\/$/)
    }
    const bare = new RegExp(`(?<![\\w/.-])kafka-(?:${toolNames.join('|')})\\b`)
    for (const [page, text] of [...pages, guide]) expect(text, page).not.toMatch(bare)
    expect(named.filter(({ found }) => found[1]).length).toBeGreaterThan(5)
  })

  it('name containers that exist', () => {
    const containers = Object.keys(readComposeFile().services)
    const named = foundInPages(/docker compose (?:ps|logs|exec|restart|up|run)((?: --?\w[\w-]*(?: \d+)?)* [\w-]+)/g)
    for (const words of named) expect([...containers, 'SERVICE']).toContain(words.split(' ').at(-1))
    expect(named.length).toBeGreaterThan(0)
  })
})

describe.each(dashboards)('the dashboard %s', (_, { title, panels }) => {
  it('has titles in both languages, ids that are unique, and panels that do not overlap', () => {
    expect(title).toMatch(/[\u4e00-\u9fff]/)
    for (const panel of panels) expect(panel.title).toMatch(BILINGUAL)
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    for (const one of panels) expect(panels.filter((other) => other.id !== one.id && overlap(one, other))).toEqual([])
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24)
  })

  it('asks the data source that is provided, in every panel', () => {
    const { datasources } = parse(read('infra/grafana/provisioning/datasources/prometheus.yml'))
    for (const { type, datasource, targets = [] } of panels) {
      if (type === 'row') continue
      expect(datasource?.uid).toBe(datasources[0].uid)
      expect(targets.length).toBeGreaterThan(0)
      expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length)
    }
  })
})

const overlap = ({ gridPos: a }: Panel, { gridPos: b }: Panel): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

describe('Prometheus and Grafana', () => {
  it('ask each service where docker-compose.yml has it listen, under its own name', () => {
    const { scrape_configs: jobs } = parse(read('infra/prometheus/prometheus.yml'))
    const asked = jobs
      .find(({ job_name: name }: { job_name: string }) => name === 'mingxin')
      .static_configs.map(({ targets, labels }: { targets: string[]; labels: object }) => [targets, labels])
    const listening = Object.entries(readComposeFile().services).flatMap(([name, { environment }]) =>
      environment?.MINGXIN_PORT === undefined ? [] : [[[`${name}:${environment.MINGXIN_PORT}`], { service: name }]],
    )
    expect(asked).toEqual(listening)
  })

  it('find the dashboards where docker-compose.yml mounts them', () => {
    const { volumes = [], environment = {} } = readComposeFile().services.grafana ?? {}
    const { providers } = parse(read('infra/grafana/provisioning/dashboards/mingxin.yml'))
    expect(volumes).toContain(`./infra/grafana/dashboards:${providers[0].options.path}:ro`)
    const home = String(environment.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH)
    expect(dashboardFiles).toContain(home.replace(providers[0].options.path, 'infra/grafana/dashboards'))
  })
})

describeWith(
  'promtool',
  'prometheus',
  hasPromtool(),
)('promtool', () => {
  it('takes the configuration and its rules', () => {
    expect(promtool('check', 'config', 'infra/prometheus/prometheus.yml')).toContain('SUCCESS')
  })

  it.each(testFiles)('finds every alert of %s to fire when it must and not otherwise', (file) => {
    expect(promtool('test', 'rules', file)).toContain('SUCCESS')
  })

  it('understands what every panel asks', () => {
    expect(checkExpressions(dashboards.flatMap(([, dashboard]) => expressionsOf(dashboard)))).toContain('SUCCESS')
  })
})

describe('a running installation', () => {
  let town: Town
  let desk: Desk
  let exposed: Exposed
  beforeAll(async () => {
    town = await openTown()
    // Labels show with what they count: a request, a look at the groups, a push.
    desk = await openDesk(town, 'ggzy')
    await town.submit('court', [judgment(company(950))])
    await town.settle()
    await eventually(() => desk.received.length > 0, { what: 'a push' })
    const answers = await Promise.all(
      Object.values(town.installation.addresses).map(async (address) => (await fetch(`${address}/metrics`)).text()),
    )
    exposed = exposedIn(answers)
  })
  afterAll(async () => {
    await desk.close()
    await town.close()
  })

  const recorded = new Set(recordings.map(({ record }) => record))
  const expressions = [
    ...recordings.map(({ record, expr }) => [record, expr] as const),
    ...alerts.map(({ alert, expr }) => [alert, expr] as const),
    ...dashboards.flatMap(([, dashboard]) => expressionsOf(dashboard).map((expr) => [dashboard.title, expr] as const)),
  ]

  it('exposes every metric that a rule or a panel reads, with the labels it selects by', () => {
    for (const [name, expression] of expressions) {
      const named = metricsIn(expression)
      expect(named, name).not.toEqual([])
      for (const { metric, labels } of named) {
        if (recorded.has(metric) || onlyWithKafka.includes(metric)) continue
        expect([...exposed.keys()], name).toContain(metric)
        expect([...(exposed.get(metric) ?? [])], `${name}: ${metric}`).toEqual(expect.arrayContaining([...labels]))
      }
    }
  })

  it('is read through every recording that is made', () => {
    const used = new Set(expressions.flatMap(([, expression]) => metricsIn(expression).map(({ metric }) => metric)))
    expect([...recorded].filter((record) => !used.has(record))).toEqual([])
  })

  it('says no NaN and nothing infinite', async () => {
    for (const address of Object.values(town.installation.addresses))
      expect(await (await fetch(`${address}/metrics`)).text()).not.toMatch(/^\S+ [-+]?(NaN|Inf)/im)
  })

  it('answers what the pages look at by npm run ops', () => {
    const env = { ...process.env, MINGXIN_HOME: town.home }
    for (const words of foundInPages(/npm run ops -- ((?:lag|parked|audit)(?: --partitions)?)(?=\s|`)/g)) {
      const args = ['packages/operations/src/main.ts', ...words.split(' ')]
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: workspace, env, encoding: 'utf8' })
      expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: '' })
    }
  })

  it('has its database where the guide says how to reach it', () => {
    const [, block = ''] =
      /^## The database\n[\s\S]*?```sh\n([\s\S]*?)```/m.exec(read('docs/guides/operations.md')) ?? []
    const script = `psql() { echo "$PGPASSWORD" "$@"; }\n${block}`
    const env = { ...process.env, MINGXIN_HOME: town.home }
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: workspace, env, encoding: 'utf8' })
    const { username, password, port, pathname } = new URL(town.installation.databaseUrl)
    const spoken = `${password} -h 127.0.0.1 -p ${port} -U ${username} ${pathname.slice(1)}\n`
    expect({ stdout, stderr }).toEqual({ stdout: spoken, stderr: '' })
    for (const [page, text] of pages)
      if (/```sql|`SELECT /.test(text)) expect(text, page).toContain('operations.md#the-database')
  })

  it('has the tables that the statements of the pages ask', async () => {
    const client = new pg.Client({ connectionString: town.installation.databaseUrl })
    await client.connect()
    await client.query('SET search_path TO feedback')
    for (const statement of statementsInPages())
      await client.query(statement.replace('PID', '0')).catch((error) => expect.fail(`${statement}: ${error}`))
    await client.end()
  })
})
