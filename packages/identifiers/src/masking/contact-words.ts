// What stands behind 联系人, 经办人 or 电话 and is no person, though its first character is a surname. Found by trying the
// surnames against words of decisions and notices; what is missing here hides a word, never shows a person.

/** Last characters of offices, places and firms: 高明局, 项目部, 荷城街道. */
export const UNIT = /[局所站队部处科室院校厂店司会委办府行社县镇乡区市省街道村厅组联]$/

const BEGINNINGS = (
  '项目 施工 房东 房主 房管 安全 安排 安监 安装 车主 车间 车辆 司机 司法 师傅 ' +
  '关系 关于 关机 党员 党委 农户 农业 商户 商家 商务 成员 成立 成功 成交 班长 ' +
  '班组 包装 文员 金融 金额 申请 申报 申诉 向其 何时 许可 顾问 顾客 路人 路段 ' +
  '程序 强制 常年 常务 温馨 连接 连续 种植 方式 方案 方便 代表 代理 代办 解释 ' +
  '招标 招商 越秀 江门 江苏 云南 云浮 梅州 韶关 惠州 常州 温州 郑州 杭州 苏州 ' +
  '徐州 贺州'
).split(' ')

/** Words, and those that words begin with. */
export const WORDS = new RegExp(
  `^(?:高明$|周[一二三四五六日末](?:$|[至到上下])|区[长内域间级属直]|${BEGINNINGS.join('|')})`,
)
