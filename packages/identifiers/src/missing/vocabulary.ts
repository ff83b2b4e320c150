// What people and systems write where they have nothing to write. One table for every identifier, number, name and
// optional field. Sources: the placeholders counted in the public rows of data-quality.md 2 (无, /, ///, N/A, 未提供,
// 〈blank〉), the trials of December 2026 (不适用, 待补, 见附件, 不详 …), the filling-in notes of 发改办财金〔2018〕424号
// templates (无此项填“无”), and what spreadsheets and databases print for an empty cell (#N/A, NULL, None, NaN).

/**
 * Whole answers wherever they stand. In the folded form: NFKC, simplified, upper case, without blanks and punctuation.
 */
export const NOTHING: ReadonlySet<string> = wordsOf([
  '空 空值 空白 为空 留空 置空 无 无值 缺 缺失 缺省 暂缺 空缺 没有 没 略 省略 从略 免填 免 默认 默认值 占位 占位符',
  '一 一一 一一一 零 零零',
  '暂无 尚无 并无 均无 皆无 都无 现无 暂时没有 暂时无 目前无 目前没有 暂未 尚未 未有 无有 查无',
  '未知 不知 不知道 不详 未详 不明 不清 不清楚 不确定 未定 待定 不祥 不祥细 不详细 无法确定 无法核实 无法查询 无法获取',
  '未填 未填写 未填报 不填 不填写 未写 未录入 未录 不适用 不适宜 不需要 不需 无需 无须 不用 无需填写 无须填写 不用填 不必填',
  '待补 待补正 待补充材料 待补充 待补录 待补填 待完善 待填 待填写 待录入 待查 待核 待核实 待核查 待确认 待确定 待提供',
  '待赋码 待编号 待更新 后补 容后补 以后补 稍后补 另补',
  '附件 见附件 附表 附后 另附 另见 另行提供 同上 同前 如上 如前 同左 见上 见下 如附件',
  'NA NAN NULL NIL NONE EMPTY BLANK VOID UNDEFINED UNKNOWN UNSPECIFIED MISSING NOTAVAILABLE NOTAPPLICABLE NOTPROVIDED',
  'NODATA NOVALUE NOTFOUND NO DBNULL NULLNULL NULLVALUE TBD TBC TBA NOTHING SEEATTACHMENT',
])

/**
 * What stands for a number or name that was not given. In the text of a record the same words may say what somebody did:
 * 未办理登记 is an offence, 拒绝提供 a breach.
 */
export const NOT_GIVEN: ReadonlySet<string> = wordsOf([
  '无法提供 未提供 未能提供 不提供 暂不提供 拒不提供 拒绝提供 当事人未提供 企业未提供 本人未提供 单位未提供',
  '未采集 未归集 未收集 未获取 未取得 未获得 未查到 未查询到 未查明 看不清 看不清楚 字迹不清 字迹模糊 模糊 模糊不清',
  '遗失 丢失 已遗失 已丢失 证照遗失 证件遗失 证书遗失 执照遗失 查无此人 无名氏 没号 待办 待办理 待登记',
  '未登记 未注册 未办理 未办 未办证 未申领 未领取 未领证 未发放 未核发 未赋码 未编号 未编 未标明 未注明 未载明 未写明',
  '未记载 未列明 未公布 未公示 未公开 不公开 不公示 不予公开 暂不公开 保密 涉密 未见 未显示 未涉及 不涉及 不存在',
  '补办中 办理中 正在办理 申请中 正在申请 申办中 审批中 核发中 审核中',
  // What a parser reads for the name that stands below or behind it, or before it: headings of the columns of the public
  // rows (行政相对人名称, 企业名称), words of the forms of decisions (被处罚人：…) and the ending of a name left alone.
  '名称 姓名 企业名称 单位名称 公司名称 行政相对人名称 相对人名称 当事人名称 当事人姓名 当事人 被处罚人 被处罚单位 有限公司',
])

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}

/** Whose value is denied: 该企业无统一社会信用代码. */
const WHOSE = '(?:本|该|此)?(?:单位|企业|公司|个人|本人|当事人|机构|组织|户|商户|个体户|个体工商户)?'

/** 无统一社会信用代码, 未填写证号, 暂无此项: a denial and what is denied. */
const DENIALS =
  '无|暂无|尚无|没有|没|暂没有|缺|暂缺|缺少|未提供|未填写?|未登记|未公开|未公示|未编|未办理?|未取得|未知|不详|待补充?|待定|待查|待核实?|无相关|无对应|无此|无该|没有此|没有该|没有相关'
const DENIED =
  '统一(?:社会)?(?:信用)?代码|(?:社会)?信用代码|统一码|(?:组织)?机构代码|代码证?|编码|(?:工商)?(?:注册|登记)号|税号|税务登记号?|纳税人识别号|证书?|(?:营业)?执照|照|(?:登记|证|证件|证书|许可证?|身份证)(?:号码?|编号)|身份证|证件|号码?|编号|序号|文号|文书号?|案号|名称|名字|名|姓名|法定代表人|法人(?:代表)?|负责人|经营者|地址|住所|电话|日期|期限|内容|备注|说明|附件|材料|数据|资料|信息|记录|项|项目内容|情况|要求|规定|值|名单|金额'
const UNDONE =
  '(?:尚|暂|还|仍|目前|暂时)?(?:未|没有|没|不|无法|未能|无需|无须|不必|不须|不需|免于|免|毋须|拒绝|拒不)(?:能|予|曾)?(?:提供|填写|填报|填|办理|办证|取得|获得|领取|申领|登记|注册|采集|录入|掌握|知悉|查到|查明|查询到|查询|识别|辨认|核实|核查|确认|确定|公开|公示|公布|载明|注明|标明|写明|记载|列明|编号|赋码|携带|出示|发放|核发|收集|归集|获取|显示|涉及|适用|存在|需要|清楚|明确|知道|命名)'

export const DENIED_THING = new RegExp(`^${WHOSE}(?:(?:${DENIALS})(?:${DENIED})|${UNDONE}(?:${DENIED})?|无|没有|暂无)$`)

/** 详见附件, 见决定书, 附件1, 见第3页: the value stands somewhere else. */
export const REFERRAL =
  /^(?:请|详|具体|详情)?(?:见|参见|参照|参阅|查看|查阅|详阅)(?:所附|后附|随附|另附)?(?:附件|附表|附页|附后|附图|清单|正文|正本|备注|说明|决定书?|文书|文件|文本|原件|原文|原文书|扫描件|复印件|公告|名单|材料|档案|合同|上述?|上文|下文?|前|后|表格?)[0-9一二三四五六七八九十]{0,3}$|^(?:请|详|具体|详情)?(?:见|参见|参照|参阅|查看|查阅|详阅)(?:附件|附表|附页|正文|决定书?|文书|文件|公告|材料|合同)?[0-9一二三四五六七八九十]{0,3}第[0-9N一二三四五六七八九十百]{1,4}(?:页|条|款|项|行|列|号|栏|章|节)$|^附(?:件|表)[0-9一二三四五六七八九十]{1,3}$/

/** Traditional forms of the characters above, as systems from Hong Kong, Macao and Taiwan send them. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  '無无 暫暂 適适 補补 見见 詳详 沒没 寫写 請请 參参 閱阅 號号 證证 碼码 編编 註注 載载 記记 錄录 辦办 後后 須须 確确 認认 來来 備备 單单 檔档 項项 資资 內内 員员 稅税 書书 實实 僅仅 應应 當当 稱称 業业 處处 罰罚'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
