/**
 * Surnames of one character: the hundred most frequent of 《二〇二〇年全国姓名报告》 (公安部), those of 《百家姓》, and
 * others that live in Guangdong (冼, 邝, 麦, 区, 伦). Left out are rare ones with which ordinary words begin (时, 水, 平,
 * 全, 通, 经, 管, 单): behind a label these are words far more often than names.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤' +
    '褚卫尤施华戚喻柏窦章云葛奚郎鲁昌苗凤花俞柳酆鲍费廉岑倪滕殷毕邬安乐傅皮卞齐康伍卜黄穆萧湛祁禹狄米贝臧伏成谈茅庞纪舒屈项祝阮蓝闵席季麻强路娄危童颜梅盛刁骆樊凌霍虞柯昝房裘缪宗宣贲郁杭洪包诸左吉钮嵇邢滑裴荣翁荀羊惠甄曲封芮羿储靳汲邴糜松井富巫乌焦巴牧隗谷车宓蓬郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖符景詹束幸司韶郜蓟薄宿怀蒲邰鄂籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟贡劳逄姬申扶冉宰郦雍桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎慕连茹习宦艾容古易慎戈庾衡耿弘匡寇禄阙欧殳沃利蔚越夔隆师巩聂晁敖冷訾辛阚那简饶沙鞠丰巢蒯荆游竺逯邸' +
    '涂岳佟代佘揭冼邝麦区伦敬阳苟仝关植招谌谷解庹种粟敦商帅晋楚郇闯亓仉佴奉',
)

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 尉迟 公孙 令狐 慕容 宇文 长孙 轩辕 端木 南宫 西门 独孤 澹台 公冶 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 赫连 万俟 呼延 拓跋 百里 东郭 第五'.split(
    ' ',
  ),
)
