import { existsSync } from 'node:fs'
import path from 'node:path'
import { csvRecords, ndjsonObjects, sheetRecords } from './files.ts'
import type { Row, RowReference } from './row.ts'

/** Public data beside the checkout. Its licences forbid copying, so names are read from there and never stored here. */
export const DATA = path.resolve(import.meta.dirname, '../../../../shared/data')

type Fields = Readonly<Record<string, string>>

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const fieldsOf = (object: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, text(value)]))

function table(records: readonly Fields[], name: string, code: string): readonly Row[] {
  return records.map((fields) => ({ name: fields[name] ?? '', code: (fields[code] ?? '').trim(), fields }))
}

const registry = (file: string) => () =>
  table(csvRecords(path.join(DATA, `registry/enterprises_${file}.csv.gz`)), '企业名称', '统一社会信用代码')
const licences = (file: string) => () =>
  table(
    ndjsonObjects(path.join(DATA, `licences/cosmetics_licences_${file}.ndjson`)).map(fieldsOf),
    'epsName',
    'businessLicenseNumber',
  )
const sample = (file: string, name: string) => () =>
  table(
    csvRecords(path.join(DATA, `files/samples/${file}.csv`)),
    name,
    '统一社会信用代码 Unified Social Credit Identifier',
  )
const sheet = (file: string, index: number, name: string, code: string) => () =>
  table(sheetRecords(path.join(DATA, 'files', file), index), name, code)
const inspections = (file: string) => sheet(`inspections/${file}.xlsx`, 0, '企业名称', '注册号/统一社会信用代码')
const honours = (index: number, name: string) => sheet('lists/honours_three_sheets.xls', index, name, '')

function taxDecisions(): readonly Row[] {
  const file = path.join(DATA, 'penalties/tax_decisions_2026-08-04.ndjson')
  return table(ndjsonObjects(file).map(fieldsOf), 'partyName', 'unifiedSocialCreditCode')
}

/** Additions of the stream; a change repeats the record it changes. */
function taxStream(): readonly Row[] {
  const events = ndjsonObjects(path.join(DATA, 'penalties/tax_decisions_stream.ndjson'))
  const records = events.map(({ record }) => (record && typeof record === 'object' ? { ...record } : {}))
  return table(records.map(fieldsOf), 'partyName', 'unifiedSocialCreditCode')
}

/** One row per candidate, in the order of the file; the notice tells who bid against whom. */
function candidates(): readonly Row[] {
  const notices = ndjsonObjects(path.join(DATA, 'procurement/yichang_candidates.ndjson.gz'))
  return notices.flatMap((notice) =>
    (Array.isArray(notice.candidates) ? notice.candidates : []).map((candidate: unknown) => {
      const bidder = candidate && typeof candidate === 'object' && 'bidder' in candidate ? text(candidate.bidder) : ''
      return { name: bidder, code: '', fields: { noticeId: text(notice.noticeId) } }
    }),
  )
}

const aliases = (column: string) => () =>
  table(csvRecords(path.join(DATA, 'files/authorities/authority_aliases.csv')), column, '')

const SOURCES: Readonly<Record<string, () => readonly Row[]>> = {
  foshan: registry('foshan'),
  guangdong: registry('guangdong_core'),
  referenced: registry('referenced_cn'),
  defects: registry('defects_cn'),
  licences19: licences('2019-07'),
  licences21: licences('2021-05'),
  tax: taxDecisions,
  taxstream: taxStream,
  bidders: candidates,
  inspections478: inspections('market_inspection_478'),
  inspections478xml: inspections('market_inspection_478_spreadsheetml'),
  inspections5: inspections('market_inspection_5'),
  inspections5xml: inspections('market_inspection_5_spreadsheetml'),
  finance: sheet('penalties/finance_regulator_penalties.xlsx', 0, '当事人名称', ''),
  incubators: honours(0, '孵化器名称'),
  makerspaces: honours(1, '公司名称'),
  scienceparks: honours(2, '大学科技园名称'),
  agrade: sample('a_grade_taxpayers', 'company_name'),
  agradetaxname: sample('a_grade_taxpayers', '纳税人名称 Taxpayer name'),
  commitments: sample('commitments_national', 'company_name'),
  commitmentswuxi: sample('commitments_wuxi', 'company_name'),
  alias: aliases('as_submitted'),
  authority: aliases('standard'),
}

export function isDataThere(): boolean {
  return existsSync(path.join(DATA, 'MANIFEST.tsv'))
}

const loaded = new Map<string, readonly Row[]>()

/** All rows of a source, read once. */
export function rowsOf(source: string): readonly Row[] {
  const known = loaded.get(source)
  if (known) return known
  const load = SOURCES[source]
  if (!load) throw new Error(`There is no source ${source}; the sources are ${Object.keys(SOURCES).join(', ')}.`)
  const rows = load()
  loaded.set(source, rows)
  return rows
}

export function rowAt({ source, row }: RowReference): Row {
  const found = rowsOf(source)[row - 1]
  if (!found) throw new Error(`${source} has no row ${row}. Was the data changed? Run scripts/collect.ts again.`)
  return found
}
