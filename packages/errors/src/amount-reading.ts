const AMOUNT = /^(0|[1-9]\d{0,11})(\.\d{1,6})?$/

/**
 * The amount in 万元 a text means when it can only mean one: blanks around it, full-width digits, a spreadsheet's
 * apostrophe. `1,000` and `0.50元` may be yuan as well as 万元: nobody but the sender knows.
 */
export function amountMeantBy(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined
  const text = value
    .normalize('NFKC')
    .trim()
    .replace(/^' */, '')
    .replace(/^(?=\.\d)/, '0')
  return text !== value && AMOUNT.test(text) ? text : undefined
}
