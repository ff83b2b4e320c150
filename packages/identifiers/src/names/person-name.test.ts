import { expect, it } from 'vitest'
import { looksLikePersonName } from './person-name.ts'

it.each(['王小明', '张三', '欧阳示例', '阿里木'])('%s may be a person', (name) =>
  expect(looksLikePersonName(name)).toBe(true),
)

it.each(['工商联', '高明小学', '区残联', '示例商店', '佛山市高明区示例有限公司', 'ABC', '税务局'])(
  '%s is a body',
  (name) => expect(looksLikePersonName(name)).toBe(false),
)
