/**
 * Words of the industry part, counted at the ends of the names of a registry. The split serves explanations and the
 * question whether a name has a trade name at all; two names are never equal by it.
 */
const WORDS = (
  '科技 技术 贸易 商贸 经贸 工贸 实业 工业 产业 企业 投资 控股 管理 咨询 服务 发展 开发 建设 建筑 建材 工程 安装 装饰 装修 设计 研究 ' +
  '勘察 勘测 测绘 规划 监理 检测 环保 环境 生态 园林 绿化 市政 路桥 水利 电力 电气 电器 电子 电讯 通信 通讯 网络 信息 软件 计算机 电脑 ' +
  '机械 机电 设备 制造 模具 五金 塑料 塑胶 橡胶 化工 化学 涂料 陶瓷 玻璃 水泥 金属 钢铁 钢材 不锈钢 铝业 铝材 有色 矿业 石油 石化 燃气 ' +
  '能源 新能源 光电 照明 灯饰 家具 家私 家居 木业 木器 纸业 纸品 包装 印刷 印务 彩印 纺织 针织 织造 制衣 服装 服饰 鞋业 皮革 皮具 ' +
  '玩具 工艺 工艺品 礼品 珠宝 首饰 钟表 眼镜 食品 饮料 粮油 粮食 酒业 茶业 农业 农资 畜牧 水产 饲料 种业 林业 医药 药业 制药 生物 医疗 ' +
  '器械 化妆品 日化 健康 教育 培训 文化 传媒 传播 广告 影视 体育 旅游 旅行社 酒店 宾馆 餐饮 饮食 物业 房地产 地产 置业 置地 房产 物流 ' +
  '运输 货运 客运 仓储 汽车 汽配 配件 零部件 摩托车 自行车 船舶 航运 快递 供应链 供水 保安 人力资源 劳务 保险 代理 经纪 担保 典当 拍卖 ' +
  '证券 基金 信托 租赁 融资 资产 财务 会计师 律师 事务所 税务师 税务 评估 资产评估 百货 超市 商场 商店 商行 商务 经营 经济 销售 购销 ' +
  '供销 物资 供应 批发 零售 进出口 对外 国际 集团 股份 合作 综合 制品 制品厂 材料 原料 用品 产品 来料加工 加工 加工厂 厂 店 行 部 站 所 ' +
  '中心 院 社 场 局 队 学校 医院 幼儿园 合作社 专业合作社 合作联社 信用社 供销社 工作室 经营部 服务部 门市部 营业部'
).split(' ')
const KNOWN: ReadonlySet<string> = new Set(WORDS)
const ENDINGS: ReadonlySet<string> = new Set(WORDS.map((word) => word.slice(-1)))
const WORD_LENGTH_MAX = Math.max(...WORDS.map((word) => word.length))
/** Industry parts are short; nothing further left is looked at. */
const INDUSTRY_LENGTH_MAX = 24

/** Where the trade name ends and the words of the industry begin, read from the end: 明信 | 科技发展. */
export function tradeNameEnd(core: string): number {
  let end = core.length
  const earliest = Math.max(0, core.length - INDUSTRY_LENGTH_MAX)
  for (let length = wordBefore(core, end, earliest); length > 0; length = wordBefore(core, end, earliest)) end -= length
  return end
}

function wordBefore(core: string, end: number, earliest: number): number {
  if (!ENDINGS.has(core.charAt(end - 1))) return 0
  for (let length = Math.min(WORD_LENGTH_MAX, end - earliest); length > 0; length--) {
    if (KNOWN.has(core.slice(end - length, end))) return length
  }
  return 0
}
