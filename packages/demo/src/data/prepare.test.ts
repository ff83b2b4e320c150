import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { versionRows } from '../files/fold-stream.ts'
import { mapRow } from '../mapping/map-row.ts'
import { readLayouts } from '../mapping/read-layouts.ts'
import { prepareFolder } from './prepare.ts'

const ENTERPRISES = `企业名称,统一社会信用代码,注册日期,企业类型,注册资金,所在省份,地区,注册地址
示例一号有限公司,91440608PDY0002711,2019-05-06,N/A,"1,000(万元)",广东,佛山,示例路1号
断了的一行,91440608PDY0002711,2019-05-06
`
const FULLER = `企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址
示例一号有限公司,91440608PDY0002711,2019-05-06,N/A,"1,000(万元)",销售建材,广东,佛山,示例路1号
`
const DECISION = {
  id: 'DOC-1',
  documentType: '税务处理决定书',
  documentNumber: '示税处〔2026〕1号',
  partyName: '示例一号有限公司',
  issuingAuthority: '示例税务局',
  officialPublishDate: '2026-07-30',
  notes: null,
  partyIsNaturalPerson: false,
  province: '广东省',
  city: '佛山市',
}
const STREAM = [
  { observedAt: '2026-07-26T10:00:00+08:00', op: 'add', id: 'DOC-1', record: DECISION },
  { observedAt: '2026-07-27T10:00:00+08:00', op: 'change', id: 'DOC-1', changed: { notes: [null, '已核对'] } },
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mingxin-data-'))
  for (const directory of ['registry', 'penalties', 'reference']) mkdirSync(path.join(folder, directory))
  const put = (file: string, content: string | Buffer): void => writeFileSync(path.join(folder, file), content)
  put('registry/a_fuller.csv.gz', gzipSync(FULLER))
  put('registry/b.csv', `\ufeff${ENTERPRISES.replaceAll('\n', '\r\n')}`)
  put('penalties/stream.ndjson', STREAM.map((line) => JSON.stringify(line)).join('\n'))
  put('penalties/state_2026-07-27.ndjson', JSON.stringify(DECISION))
  put('penalties/debtors.csv', new Uint8Array([0xca, 0xa7, 0xd0, 0xc5, 0x0a, 0xd5, 0xc5, 0x0a]) as Buffer)
  put('reference/cities.csv', 'code,name,provinceCode\n4406,佛山市,44\n')
  put('notes.txt', 'nothing')
})
afterAll(() => rmSync(folder, { recursive: true }))

const prepared = () => prepareFolder(folder, readLayouts())

describe('a data folder', () => {
  it('that does not exist holds nothing, which is no fault', () => {
    expect(prepareFolder(path.join(folder, 'none'), readLayouts())).toMatchObject({ files: [], skipped: [] })
  })

  it('that is a file is refused in a sentence', () => {
    expect(() => prepareFolder(path.join(folder, 'notes.txt'), readLayouts())).toThrow(/expects a folder/)
    expect(() => prepareFolder(path.join(folder, 'notes.txt/none'), readLayouts())).not.toThrow(/ENOTDIR/)
  })

  it('is read in an order in which later files follow as versions of earlier ones', () => {
    expect(prepared().files.map(({ file }) => file)).toEqual([
      'registry/b.csv',
      'registry/a_fuller.csv.gz',
      'penalties/stream.ndjson',
      'penalties/state_2026-07-27.ndjson',
    ])
  })

  it('says of every other file why it is left out', () => {
    expect(prepared().skipped).toEqual([
      { file: 'notes.txt', reason: 'not a CSV, NDJSON or JSON file' },
      { file: 'penalties/debtors.csv', reason: 'unknown layout' },
      { file: 'reference/cities.csv', reason: 'reference table of places, used for look-ups' },
    ])
  })

  it('gives the same row of two extracts one record, the fuller one as its next version', () => {
    const { files, regions } = prepared()
    const [thin, full] = files
      .slice(0, 2)
      .map(({ layout, rows }) => mapRow(layout, rows[0] ?? {}, 1, regions) as Record<string, unknown>)
    expect(full?.recordId).toBe(thin?.recordId)
    expect([thin?.version, full?.version]).toEqual([1, 2])
    expect(thin).toMatchObject({ subject: { region: '4406' }, payload: { regCapital: '1000', currency: 'CNY' } })
  })

  it('passes a row whose columns do not match on as the list of its cells', () => {
    const [file] = prepared().files
    expect(mapRow(file?.layout as never, file?.rows[1] ?? {}, 1, prepared().regions)).toEqual([
      '断了的一行',
      '91440608PDY0002711',
      '2019-05-06',
    ])
  })

  it('folds a stream of changes into whole states that equal the state file of its day', () => {
    const { files, regions } = prepared()
    const [stream, state] = files
      .slice(2)
      .map(({ layout, file, rows }) =>
        versionRows(layout, file, rows).map(({ row, version }) => mapRow(layout, row, version, regions)),
      )
    const [added, changed] = stream ?? []
    const content = ({ version: _version, ...rest }: Record<string, unknown>) => rest
    expect(content(changed as never)).toEqual(content(added as never))
    expect(content(changed as never)).toEqual(content(state?.[0] as never))
    const versions = [added, changed, state?.[0]].map((record) => (record as { version: number }).version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
  })
})

describe('odd files', () => {
  let odd: string
  beforeAll(() => {
    odd = mkdtempSync(path.join(tmpdir(), 'mingxin-odd-'))
  })
  afterAll(() => rmSync(odd, { recursive: true }))

  /** The files of a folder that holds only these. */
  const folderOf = (name: string, files: { readonly [file: string]: string }) => {
    const directory = path.join(odd, name)
    mkdirSync(directory)
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(directory, file), content)
    return directory
  }

  it('of rows that are no objects are skipped, whatever the rows are', () => {
    const directory = folderOf('none', {
      'a.json': 'null',
      'b.json': '[null, "text"]',
      'c.ndjson': '42\n',
      'd.ndjson': 'null\ntrue\n[1]\n{',
    })
    const { files, skipped } = prepareFolder(directory, readLayouts())
    expect(files).toEqual([])
    expect(skipped.map(({ reason }) => reason)).toEqual(Array(4).fill('unknown layout'))
  })

  it('have every odd row sent as its one cell, among the rows of a stream and of a state file', () => {
    const directory = folderOf('some', {
      'state.ndjson': `null\n42\n${JSON.stringify(DECISION)}\n"text"\n{broken`,
      'stream.ndjson': `${JSON.stringify(STREAM[0])}\nnull\n${JSON.stringify(STREAM[1])}\n7`,
    })
    const { files, regions } = prepareFolder(directory, readLayouts())
    const sent = files.map(({ layout, file, rows }) =>
      versionRows(layout, file, rows).map(({ row, version }) => mapRow(layout, row, version, regions)),
    )
    const named = expect.objectContaining({ recordId: 'DOC-1' })
    expect(sent).toEqual([
      [named, [null], named, [7]],
      [[null], [42], named, ['text'], ['{broken']],
    ])
  })

  it('with a known header and no row are files of records without any', () => {
    const [header = ''] = ENTERPRISES.split('\n')
    const directory = folderOf('header', { 'a.csv': `${header}\n`, 'b.csv': `${header}\n只有一格\n` })
    expect(prepareFolder(directory, readLayouts())).toMatchObject({
      files: [
        { file: 'a.csv', layout: { name: 'enterprises', use: 'records' }, rows: [] },
        { file: 'b.csv', layout: { name: 'enterprises' }, rows: [['只有一格']] },
      ],
      skipped: [],
    })
  })

  it('behind links are read, and a link that cannot be followed is named', () => {
    const directory = folderOf('links', {})
    symlinkSync(path.join(folder, 'registry/b.csv'), path.join(directory, 'linked.csv'))
    symlinkSync(path.join(folder, 'registry'), path.join(directory, 'registry'))
    symlinkSync('.', path.join(directory, 'again'))
    symlinkSync(path.join(folder, 'gone.csv'), path.join(directory, 'broken.csv'))
    symlinkSync('round.csv', path.join(directory, 'round.csv'))
    const { files, skipped } = prepareFolder(directory, readLayouts())
    expect(files.map(({ file }) => file)).toEqual(['linked.csv', 'registry/b.csv', 'registry/a_fuller.csv.gz'])
    expect(skipped).toEqual([
      { file: 'again', reason: 'a link to a folder that it lies in' },
      { file: 'broken.csv', reason: 'a link that leads nowhere' },
      { file: 'round.csv', reason: 'a link that leads nowhere' },
    ])
  })
})
