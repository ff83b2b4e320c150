// @generated from contracts/ by `npm run contracts`; do not edit.
import type { ContractFields } from '../contract-fields.ts'
import type { RecordPayload } from './records.ts'

export const envelopeFields: ContractFields = {
  "": {
    "title": "报送记录（公共部分）"
  },
  "/reason": {
    "requiredWhen": {
      "place": "/op",
      "values": [
        "WITHDRAW"
      ]
    },
    "title": "原因"
  },
  "/version": {
    "requiredWhen": {
      "place": "/op",
      "values": [
        "WITHDRAW"
      ]
    },
    "title": "版本"
  },
  "/op": {
    "title": "操作",
    "labels": {
      "CREATE": "新增",
      "UPDATE": "更新",
      "WITHDRAW": "撤回"
    }
  },
  "/recordKind": {
    "title": "信息类别",
    "labels": {
      "REGISTRATION": "登记注册",
      "ADMIN_LICENCE": "行政许可",
      "ADMIN_PENALTY": "行政处罚",
      "ADMIN_LEVY": "行政征收处理",
      "COMMITMENT": "信用承诺",
      "CONTRACT_PERFORMANCE": "合同履约",
      "LIST_ENTRY": "名单信息",
      "JUDICIAL": "失信被执行人"
    }
  },
  "/recordId": {
    "title": "记录标识"
  },
  "/sourceOrgCode": {
    "title": "数据来源单位代码"
  },
  "/sourceOrgName": {
    "title": "数据来源单位"
  },
  "/sourceSystem": {
    "title": "来源系统",
    "labels": {
      "YMS": "一门式",
      "ZHZF": "综合执法",
      "SCJG": "市场监管",
      "ZJCS": "中介超市",
      "GGZY": "公共资源",
      "COURT": "法院",
      "TAX": "税务",
      "SHARING": "上级共享平台",
      "OTHER": "其他"
    }
  },
  "/catalogueCode": {
    "title": "目录编码"
  },
  "/catalogueVersion": {
    "title": "目录版本"
  },
  "/decidedOn": {
    "title": "决定日期",
    "kind": "date"
  },
  "/publishedOn": {
    "title": "发布日期",
    "kind": "date"
  },
  "/producedAt": {
    "title": "产生时间"
  },
  "/sentAt": {
    "title": "报送时间"
  },
  "/openLevel": {
    "title": "公开属性",
    "labels": {
      "PUBLIC": "社会公开",
      "AUTHORISED": "授权查询",
      "GOV_SHARED": "政务共享"
    }
  },
  "/subject": {
    "title": "信用主体"
  },
  "/subject/kind": {
    "title": "主体类别",
    "labels": {
      "LEGAL_PERSON": "法人",
      "UNINCORPORATED": "非法人组织",
      "INDIVIDUAL_BUSINESS": "个体工商户",
      "NATURAL_PERSON": "自然人"
    }
  },
  "/subject/name": {
    "title": "主体名称"
  },
  "/subject/uscc": {
    "title": "统一社会信用代码"
  },
  "/subject/regNo": {
    "title": "工商注册号"
  },
  "/subject/orgCode": {
    "title": "组织机构代码"
  },
  "/subject/taxNo": {
    "title": "税务登记号"
  },
  "/subject/instCertNo": {
    "title": "事业单位证书号"
  },
  "/subject/socialOrgNo": {
    "title": "社会组织登记证号"
  },
  "/subject/otherCode": {
    "title": "其他或遮蔽的代码"
  },
  "/subject/personIdType": {
    "title": "证件类型",
    "labels": {
      "01": "身份证",
      "02": "护照",
      "03": "港澳居民来往内地通行证",
      "04": "台湾居民来往大陆通行证",
      "05": "外国人永久居留身份证"
    }
  },
  "/subject/personIdNo": {
    "title": "证件号码"
  },
  "/subject/region": {
    "title": "行政区划"
  },
  "/subject/legalRep": {
    "title": "法定代表人（经营者、负责人）"
  },
  "/subject/legalRepIdType": {
    "title": "证件类型",
    "labels": {
      "01": "身份证",
      "02": "护照",
      "03": "港澳居民来往内地通行证",
      "04": "台湾居民来往大陆通行证",
      "05": "外国人永久居留身份证"
    }
  },
  "/subject/legalRepIdNo": {
    "title": "法定代表人证件号码"
  },
  "/payload": {
    "title": "内容"
  },
  "/payloadHash": {
    "title": "内容摘要"
  },
  "/subjectCorrection": {
    "title": "主体更正"
  },
  "/subjectCorrection/reason": {
    "title": "更正原因"
  },
  "/remark": {
    "title": "备注"
  }
}

export const payloadFields: { readonly [kind in keyof RecordPayload]: ContractFields } = {
  ADMIN_LEVY: {
  "": {
    "title": "行政征收（含税务处理决定）"
  },
  "/docName": {
    "title": "文书名称"
  },
  "/docNo": {
    "title": "文书号"
  },
  "/caseNo": {
    "title": "案件编号"
  },
  "/facts": {
    "title": "事实"
  },
  "/basis": {
    "title": "依据"
  },
  "/content": {
    "title": "处理内容"
  },
  "/taxTypes": {
    "title": "涉及税种"
  },
  "/recovered": {
    "title": "追缴金额（万元）",
    "kind": "amount"
  },
  "/lateFee": {
    "title": "滞纳金（万元）",
    "kind": "amount"
  },
  "/authority": {
    "title": "征收机关"
  },
  "/authority/name": {
    "title": "单位名称"
  },
  "/authority/code": {
    "title": "统一社会信用代码"
  }
},
  ADMIN_LICENCE: {
  "": {
    "title": "行政许可"
  },
  "/docName": {
    "title": "行政许可决定文书名称"
  },
  "/docNo": {
    "title": "行政许可决定文书号"
  },
  "/licenceClass": {
    "title": "许可类别"
  },
  "/certName": {
    "title": "许可证书名称"
  },
  "/certNo": {
    "title": "许可编号"
  },
  "/content": {
    "title": "许可内容"
  },
  "/validFrom": {
    "title": "有效期自",
    "kind": "date"
  },
  "/validTo": {
    "title": "有效期至",
    "kind": "date"
  },
  "/authority": {
    "title": "许可机关"
  },
  "/authority/name": {
    "title": "单位名称"
  },
  "/authority/code": {
    "title": "统一社会信用代码"
  },
  "/supervisor": {
    "title": "日常监管机构"
  },
  "/address": {
    "title": "许可地址"
  },
  "/status": {
    "title": "当前状态"
  }
},
  ADMIN_PENALTY: {
  "": {
    "title": "行政处罚"
  },
  "/docName": {
    "title": "处罚决定书名称"
  },
  "/docNo": {
    "title": "行政处罚决定书文号"
  },
  "/caseNo": {
    "title": "案件编号"
  },
  "/offenceType": {
    "title": "违法行为类型"
  },
  "/facts": {
    "title": "违法事实"
  },
  "/basis": {
    "title": "处罚依据"
  },
  "/penaltyClass": {
    "title": "处罚类别"
  },
  "/penaltyClass/*": {},
  "/content": {
    "title": "处罚内容"
  },
  "/fine": {
    "title": "罚款金额（万元）",
    "kind": "amount"
  },
  "/confiscated": {
    "title": "没收金额（万元）",
    "kind": "amount"
  },
  "/suspendedCert": {
    "title": "暂扣或吊销证照名称及编号"
  },
  "/severity": {
    "title": "失信程度"
  },
  "/procedure": {
    "title": "处罚程序"
  },
  "/validTo": {
    "title": "处罚有效期",
    "kind": "date"
  },
  "/publishUntil": {
    "title": "公示截止期",
    "kind": "date"
  },
  "/authority": {
    "title": "处罚机关"
  },
  "/authority/name": {
    "title": "单位名称"
  },
  "/authority/code": {
    "title": "统一社会信用代码"
  },
  "/project": {
    "title": "所涉项目或事项"
  }
},
  COMMITMENT: {
  "": {
    "title": "信用承诺"
  },
  "/verifiedOn": {
    "requiredWhen": {
      "place": "/performance",
      "values": [
        "KEPT",
        "BROKEN"
      ]
    },
    "title": "核查日期",
    "kind": "date"
  },
  "/verifyOrg": {
    "requiredWhen": {
      "place": "/performance",
      "values": [
        "KEPT",
        "BROKEN"
      ]
    },
    "title": "核查单位"
  },
  "/performance": {
    "title": "履行状态",
    "labels": {
      "PENDING": "履行中",
      "KEPT": "已履行",
      "BROKEN": "违诺",
      "WITHDRAWN": "撤回"
    }
  },
  "/matterCode": {
    "requiredWhen": {
      "place": "/commitmentType",
      "values": [
        "APPROVAL",
        "CERTIFICATE"
      ]
    },
    "title": "政务事项编码"
  },
  "/commitmentType": {
    "title": "承诺类型",
    "labels": {
      "APPROVAL": "告知承诺",
      "TOLERANCE": "容缺受理",
      "CERTIFICATE": "证明事项",
      "PUBLIC": "主动公示",
      "INDUSTRY": "行业自律",
      "REPAIR": "信用修复"
    }
  },
  "/commitmentNo": {
    "title": "承诺编号"
  },
  "/matter": {
    "title": "承诺事项"
  },
  "/content": {
    "title": "承诺内容"
  },
  "/breachLiability": {
    "title": "违诺责任"
  },
  "/acceptOrg": {
    "title": "承诺受理单位"
  },
  "/acceptOrg/name": {
    "title": "单位名称"
  },
  "/acceptOrg/code": {
    "title": "统一社会信用代码"
  },
  "/committedOn": {
    "title": "承诺日期",
    "kind": "date"
  },
  "/validTo": {
    "title": "有效期",
    "kind": "date"
  },
  "/publicFlag": {
    "title": "是否公示"
  },
  "/verifyOrg/name": {
    "title": "单位名称"
  },
  "/verifyOrg/code": {
    "title": "统一社会信用代码"
  },
  "/breachFact": {
    "title": "违诺事实"
  },
  "/fileHash": {
    "title": "承诺书摘要"
  }
},
  CONTRACT_PERFORMANCE: {
  "": {
    "title": "合同履约"
  },
  "/breachFact": {
    "requiredWhen": {
      "place": "/performanceStatus",
      "values": [
        "BREACHED"
      ]
    },
    "title": "违约事实"
  },
  "/performanceStatus": {
    "title": "履约状态",
    "labels": {
      "PERFORMED": "已履约",
      "PARTIAL": "部分履约",
      "BREACHED": "违约",
      "TERMINATED": "终止"
    }
  },
  "/bodyRole": {
    "title": "主体角色"
  },
  "/projectNo": {
    "title": "招标（采购）项目编号"
  },
  "/projectName": {
    "title": "招标（采购）项目名称"
  },
  "/sectionNo": {
    "title": "标段（包）编号"
  },
  "/sectionName": {
    "title": "标段（包）名称"
  },
  "/dealCode": {
    "title": "统一交易标识码"
  },
  "/contractNo": {
    "title": "合同编号"
  },
  "/amount": {
    "title": "合同金额（万元）",
    "kind": "amount"
  },
  "/currency": {
    "title": "币种"
  },
  "/signedOn": {
    "title": "签署日期",
    "kind": "date"
  },
  "/periodDays": {
    "title": "合同工期（天）"
  },
  "/actualDays": {
    "title": "实际工期（天）"
  },
  "/settled": {
    "title": "结算金额（万元）",
    "kind": "amount"
  },
  "/finishedOn": {
    "title": "完成日期",
    "kind": "date"
  },
  "/quality": {
    "title": "质量达标状况"
  },
  "/safety": {
    "title": "安全达标状况"
  },
  "/environment": {
    "title": "环保达标状况"
  },
  "/department": {
    "title": "发布部门"
  },
  "/department/name": {
    "title": "单位名称"
  },
  "/department/code": {
    "title": "统一社会信用代码"
  },
  "/docNo": {
    "title": "处理文件文号"
  }
},
  JUDICIAL: {
  "": {
    "title": "失信被执行人"
  },
  "/caseCode": {
    "title": "案号"
  },
  "/courtName": {
    "title": "执行法院"
  },
  "/courtCode": {
    "title": "统一社会信用代码"
  },
  "/areaName": {
    "title": "省份"
  },
  "/regDate": {
    "title": "立案日期",
    "kind": "date"
  },
  "/publishDate": {
    "title": "发布日期",
    "kind": "date"
  },
  "/gistId": {
    "title": "执行依据文号"
  },
  "/gistUnit": {
    "title": "做出执行依据单位"
  },
  "/duty": {
    "title": "生效法律文书确定的义务"
  },
  "/performance": {
    "title": "履行情况"
  },
  "/performedPart": {
    "title": "已履行部分"
  },
  "/unperformedPart": {
    "title": "未履行部分"
  },
  "/disruptTypeName": {
    "title": "失信行为具体情形"
  },
  "/termMonths": {
    "title": "纳入期限（月）"
  },
  "/deletedOn": {
    "title": "屏蔽或撤销日期",
    "kind": "date"
  }
},
  LIST_ENTRY: {
  "": {
    "title": "红黑名单及重点关注名单"
  },
  "/priorNotice": {
    "requiredWhen": {
      "place": "/listType",
      "values": [
        "BLACK"
      ]
    },
    "title": "事前告知"
  },
  "/listType": {
    "title": "名单类型",
    "labels": {
      "RED": "红名单",
      "BLACK": "黑名单",
      "WATCH": "重点关注",
      "ABNORMAL": "异常名录"
    }
  },
  "/publicNotice": {
    "requiredWhen": {
      "place": "/listType",
      "values": [
        "RED"
      ]
    },
    "title": "认定前公示"
  },
  "/exitReason": {
    "requiredWhen": {
      "place": "/exitOn"
    },
    "title": "移出原因"
  },
  "/listCode": {
    "title": "名单编码"
  },
  "/listName": {
    "title": "名单名称"
  },
  "/determinationNo": {
    "title": "认定文号"
  },
  "/determinedOn": {
    "title": "认定日期",
    "kind": "date"
  },
  "/determinedBy": {
    "title": "认定单位"
  },
  "/determinedBy/name": {
    "title": "单位名称"
  },
  "/determinedBy/code": {
    "title": "统一社会信用代码"
  },
  "/reason": {
    "title": "认定事由"
  },
  "/legalBasis": {
    "title": "认定依据"
  },
  "/legalBasis/*": {},
  "/legalBasis/*/document": {
    "title": "文件名称"
  },
  "/legalBasis/*/number": {
    "title": "文号"
  },
  "/legalBasis/*/article": {
    "title": "条款"
  },
  "/legalBasis/*/level": {
    "title": "层级",
    "labels": {
      "LAW": "法律",
      "ADMIN_REG": "行政法规",
      "CENTRAL_DOC": "党中央、国务院文件",
      "LOCAL_REG": "地方性法规",
      "RULE": "部门规章及其他",
      "JUDICIAL": "司法解释"
    }
  },
  "/priorNotice/sentOn": {
    "title": "告知日期",
    "kind": "date"
  },
  "/priorNotice/method": {
    "title": "告知方式"
  },
  "/priorNotice/replyUntil": {
    "title": "陈述申辩截止",
    "kind": "date"
  },
  "/priorNotice/replied": {
    "title": "是否申辩"
  },
  "/publicNotice/from": {
    "title": "公示自",
    "kind": "date"
  },
  "/publicNotice/to": {
    "title": "公示至",
    "kind": "date"
  },
  "/responsiblePersons": {
    "title": "责任人员"
  },
  "/responsiblePersons/*": {},
  "/responsiblePersons/*/name": {
    "title": "姓名"
  },
  "/responsiblePersons/*/role": {
    "title": "职务"
  },
  "/responsiblePersons/*/idType": {
    "title": "证件类型",
    "labels": {
      "01": "身份证",
      "02": "护照",
      "03": "港澳居民来往内地通行证",
      "04": "台湾居民来往大陆通行证",
      "05": "外国人永久居留身份证"
    }
  },
  "/responsiblePersons/*/idNo": {
    "title": "证件号码"
  },
  "/validFrom": {
    "title": "有效期自",
    "kind": "date"
  },
  "/validTo": {
    "title": "有效期至",
    "kind": "date"
  },
  "/exitConditions": {
    "title": "移出条件"
  },
  "/remedy": {
    "title": "救济途径"
  },
  "/exitOn": {
    "title": "移出日期",
    "kind": "date"
  }
},
  REGISTRATION: {
  "": {
    "title": "登记注册"
  },
  "/entityType": {
    "title": "主体类型"
  },
  "/regCapital": {
    "title": "注册资本（万元）",
    "kind": "amount"
  },
  "/currency": {
    "title": "币种"
  },
  "/regCapitalText": {
    "title": "注册资本原文"
  },
  "/foundedOn": {
    "title": "成立日期",
    "kind": "date"
  },
  "/termTo": {
    "title": "营业期限至",
    "kind": "date"
  },
  "/address": {
    "title": "住所"
  },
  "/scope": {
    "title": "经营范围"
  },
  "/registrar": {
    "title": "登记机关"
  },
  "/registrar/name": {
    "title": "单位名称"
  },
  "/registrar/code": {
    "title": "统一社会信用代码"
  },
  "/approvedOn": {
    "title": "核准日期",
    "kind": "date"
  },
  "/status": {
    "title": "登记状态"
  },
  "/statusOn": {
    "title": "状态日期",
    "kind": "date"
  },
  "/changeItems": {
    "title": "变更事项"
  },
  "/changeItems/*": {},
  "/changeItems/*/item": {
    "title": "变更项"
  },
  "/changeItems/*/before": {
    "title": "变更前"
  },
  "/changeItems/*/after": {
    "title": "变更后"
  },
  "/changeItems/*/on": {
    "title": "变更日期",
    "kind": "date"
  }
},
}

export const ruleFields: ContractFields = {
  "": {
    "title": "规则"
  },
  "/ruleId": {
    "title": "规则编号"
  },
  "/version": {
    "title": "版本"
  },
  "/title": {
    "title": "名称"
  },
  "/title/zh": {},
  "/title/en": {},
  "/status": {
    "title": "状态"
  },
  "/effectiveFrom": {
    "title": "施行日期",
    "kind": "date"
  },
  "/effectiveTo": {
    "title": "失效日期",
    "kind": "date"
  },
  "/polarity": {
    "title": "性质"
  },
  "/list": {
    "title": "列入名单"
  },
  "/list/type": {},
  "/list/code": {},
  "/list/name": {},
  "/list/openLevel": {
    "title": "公开属性",
    "labels": {
      "PUBLIC": "社会公开",
      "AUTHORISED": "授权查询",
      "GOV_SHARED": "政务共享"
    }
  },
  "/list/ofRecord": {},
  "/list/leavesOn": {
    "title": "列入后退出"
  },
  "/list/leavesOn/*": {},
  "/severity": {
    "title": "失信程度"
  },
  "/trigger": {
    "title": "触发"
  },
  "/trigger/recordKinds": {},
  "/trigger/recordKinds/*": {
    "title": "信息类别",
    "labels": {
      "REGISTRATION": "登记注册",
      "ADMIN_LICENCE": "行政许可",
      "ADMIN_PENALTY": "行政处罚",
      "ADMIN_LEVY": "行政征收处理",
      "COMMITMENT": "信用承诺",
      "CONTRACT_PERFORMANCE": "合同履约",
      "LIST_ENTRY": "名单信息",
      "JUDICIAL": "失信被执行人"
    }
  },
  "/trigger/lists": {
    "title": "名单"
  },
  "/trigger/lists/types": {},
  "/trigger/lists/types/*": {},
  "/trigger/lists/codes": {},
  "/trigger/lists/codes/*": {},
  "/trigger/lists/otherCodes": {},
  "/trigger/subjectKinds": {},
  "/trigger/subjectKinds/*": {
    "title": "主体类别",
    "labels": {
      "LEGAL_PERSON": "法人",
      "UNINCORPORATED": "非法人组织",
      "INDIVIDUAL_BUSINESS": "个体工商户",
      "NATURAL_PERSON": "自然人"
    }
  },
  "/trigger/day": {
    "title": "判断日期"
  },
  "/trigger/day/*": {
    "title": "取值路径"
  },
  "/trigger/conditions": {},
  "/trigger/conditions/*": {},
  "/trigger/conditions/*/id": {},
  "/trigger/conditions/*/title": {},
  "/trigger/conditions/*/expression": {},
  "/count": {
    "title": "累计"
  },
  "/count/atLeast": {},
  "/count/withinMonths": {},
  "/standing": {
    "title": "效力"
  },
  "/exemptions": {
    "title": "豁免"
  },
  "/exemptions/*": {},
  "/exemptions/*/id": {},
  "/exemptions/*/title": {},
  "/exemptions/*/expression": {},
  "/validity": {
    "title": "有效期"
  },
  "/validity/*": {},
  "/validity/*/when": {},
  "/validity/*/from": {},
  "/validity/*/from/*": {
    "title": "取值路径"
  },
  "/validity/*/to": {
    "title": "取值路径"
  },
  "/validity/*/until": {},
  "/validity/*/until/*": {
    "title": "取值路径"
  },
  "/validity/*/months": {},
  "/parameters": {
    "title": "参数"
  },
  "/measures": {
    "title": "措施"
  },
  "/measures/*": {},
  "/measures/*/code": {},
  "/measures/*/name": {},
  "/measures/*/group": {},
  "/measures/*/decision": {},
  "/measures/*/department": {
    "title": "部门"
  },
  "/measures/*/department/code": {
    "title": "单位统一社会信用代码"
  },
  "/measures/*/department/name": {},
  "/measures/*/items": {},
  "/measures/*/items/*": {},
  "/measures/*/subjectKinds": {},
  "/measures/*/subjectKinds/*": {
    "title": "主体类别",
    "labels": {
      "LEGAL_PERSON": "法人",
      "UNINCORPORATED": "非法人组织",
      "INDIVIDUAL_BUSINESS": "个体工商户",
      "NATURAL_PERSON": "自然人"
    }
  },
  "/measures/*/effectiveFrom": {
    "kind": "date"
  },
  "/measures/*/effectiveTo": {
    "kind": "date"
  },
  "/measures/*/legalBasis": {},
  "/measures/*/legalBasis/*": {},
  "/measures/*/legalBasis/*/document": {},
  "/measures/*/legalBasis/*/number": {},
  "/measures/*/legalBasis/*/article": {},
  "/measures/*/legalBasis/*/level": {},
  "/measures/*/legalBasis/*/inForceFrom": {
    "kind": "date"
  },
  "/measures/*/legalBasis/*/repealedOn": {
    "kind": "date"
  },
  "/measures/*/legalBasis/*/evidence": {
    "title": "核对程度"
  },
  "/measures/*/feedbackDueWorkingDays": {},
  "/legalBasis": {
    "title": "认定依据"
  },
  "/legalBasis/*": {},
  "/legalBasis/*/document": {},
  "/legalBasis/*/number": {},
  "/legalBasis/*/article": {},
  "/legalBasis/*/level": {},
  "/legalBasis/*/inForceFrom": {
    "kind": "date"
  },
  "/legalBasis/*/repealedOn": {
    "kind": "date"
  },
  "/legalBasis/*/evidence": {
    "title": "核对程度"
  },
  "/objection": {
    "title": "异议期间"
  },
  "/objection/suspends": {},
  "/exitConditions": {
    "title": "移出条件"
  },
  "/repair": {
    "title": "修复条件"
  },
  "/remedy": {
    "title": "救济途径"
  },
  "/noticeTemplate": {
    "title": "告知书模板"
  },
  "/note": {
    "title": "说明"
  },
  "/tests": {
    "title": "用例"
  },
  "/tests/*": {},
  "/tests/*/name": {},
  "/tests/*/subject": {},
  "/tests/*/subject/kind": {
    "title": "主体类别",
    "labels": {
      "LEGAL_PERSON": "法人",
      "UNINCORPORATED": "非法人组织",
      "INDIVIDUAL_BUSINESS": "个体工商户",
      "NATURAL_PERSON": "自然人"
    }
  },
  "/tests/*/subject/region": {},
  "/tests/*/records": {},
  "/tests/*/records/*": {
    "title": "用例记录"
  },
  "/tests/*/records/*/kind": {
    "title": "信息类别",
    "labels": {
      "REGISTRATION": "登记注册",
      "ADMIN_LICENCE": "行政许可",
      "ADMIN_PENALTY": "行政处罚",
      "ADMIN_LEVY": "行政征收处理",
      "COMMITMENT": "信用承诺",
      "CONTRACT_PERFORMANCE": "合同履约",
      "LIST_ENTRY": "名单信息",
      "JUDICIAL": "失信被执行人"
    }
  },
  "/tests/*/records/*/recordId": {
    "title": "记录标识"
  },
  "/tests/*/records/*/sourceOrgCode": {},
  "/tests/*/records/*/decidedOn": {
    "kind": "date"
  },
  "/tests/*/records/*/publishedOn": {
    "kind": "date"
  },
  "/tests/*/records/*/payload": {},
  "/tests/*/expect": {},
  "/tests/*/period": {
    "title": "期间"
  },
  "/tests/*/period/from": {
    "kind": "date"
  },
  "/tests/*/period/to": {
    "kind": "date"
  }
}
