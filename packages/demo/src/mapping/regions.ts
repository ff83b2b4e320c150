/** Names of places to GB/T 2260 codes. Provinces are built in; cities and districts come from reference tables. */
export interface Regions {
  province(name: string): string | undefined
  /** A city of that province, by its name with or without 市. */
  city(province: string, name: string): string | undefined
  /** The region a text begins with: `济南市生态环境局` → 3701. */
  namedIn(text: string): string | undefined
}

export interface Division {
  readonly code: string
  readonly name: string
}

const PROVINCES: readonly (readonly [string, string])[] = [
  ['北京', '11'],
  ['天津', '12'],
  ['河北', '13'],
  ['山西', '14'],
  ['内蒙古', '15'],
  ['辽宁', '21'],
  ['吉林', '22'],
  ['黑龙江', '23'],
  ['上海', '31'],
  ['江苏', '32'],
  ['浙江', '33'],
  ['安徽', '34'],
  ['福建', '35'],
  ['江西', '36'],
  ['山东', '37'],
  ['河南', '41'],
  ['湖北', '42'],
  ['湖南', '43'],
  ['广东', '44'],
  ['广西', '45'],
  ['海南', '46'],
  ['重庆', '50'],
  ['四川', '51'],
  ['贵州', '52'],
  ['云南', '53'],
  ['西藏', '54'],
  ['陕西', '61'],
  ['甘肃', '62'],
  ['青海', '63'],
  ['宁夏', '64'],
  ['新疆', '65'],
  ['台湾', '71'],
  ['香港', '81'],
  ['澳门', '82'],
]

/** `divisions` are cities (4 digits) and districts (6 digits); without them only provinces are known. */
export function createRegions(divisions: readonly Division[]): Regions {
  const cities = divisions.filter(({ code }) => code.length === 4)
  const ordered = divisions.toSorted((a, b) => a.code.length - b.code.length)
  const province = (name: string): string | undefined => PROVINCES.find(([short]) => name.startsWith(short))?.[1]
  return {
    province,
    city: (code, name) =>
      name === '' ? undefined : cities.find((city) => city.code.startsWith(code) && city.name.startsWith(name))?.code,
    namedIn: (text) => {
      const place = ordered.find(({ name }) => name.length > 2 && text.startsWith(name))
      return place?.code ?? province(text)
    },
  }
}
