import { character, withDigits } from './words.ts'

/** An amount of US dollars: for the whole trip or a day of it, for everybody together or for each. */
export interface Budget {
  amount: number
  span: 'trip' | 'day'
  shared: boolean
}

// Rounded, and enough to tell a cheap country from a dear one; nobody pays by this table.
const currencies: [string, number][] = [
  ['us ?\\$|usd|us dollars?|dollars?|bucks', 1],
  ['a\\$|au\\$|aud|australian dollars?', 0.65],
  ['c\\$|ca\\$|cad|canadian dollars?', 0.72],
  ['nz\\$|nzd|new zealand dollars?', 0.6],
  ['s\\$|sgd|singapore dollars?', 0.75],
  ['hk\\$|hkd', 0.13],
  ['r\\$|brl|reais', 0.18],
  ['\\$', 1],
  ['€|eur|euros?', 1.1],
  ['£|gbp|pounds?|quid|sterling', 1.3],
  ['chf|swiss francs?|francs?', 1.2],
  ['¥|jpy|yen', 0.0067],
  ['cny|rmb|yuan', 0.14],
  ['₹|inr|rupees?|rs\\.?', 0.012],
  ['kr|sek|swedish kron(?:a|or)', 0.1],
  ['nok|norwegian kroner?', 0.095],
  ['dkk|danish kroner?', 0.15],
  ['pln|zl|zloty(?:s|ch)?', 0.26],
  ['czk|koruna?', 0.045],
  ['zar|rand', 0.055],
  ['mxn|pesos?', 0.055],
  ['aed|dirhams?', 0.27],
  ['krw|₩|won', 0.00072],
  ['thb|baht', 0.029],
]
const currency = currencies.map(([names]) => names).join('|')

const number = "\\d{1,3}(?:[,.' ]\\d{3})+(?!\\d)(?:[.,]\\d\\d(?!\\d))?|\\d+(?:[.,]\\d{1,2})?(?!\\d)"
const scale = '(?: ?(?:k|grand|thousand|million)(?![a-z\\dж]))'
const amount = `(?:${number})${scale}?`
const keyword =
  "(?:budget|spend|afford|pay|under|below|less than|up to|at most|no more than|not more than|maximum|max|cost|costs|total|have|around|about)(?:(?: is|'s| of|:| about| around| up to| at most| max| maximum| roughly| under| to| no more than)*) "
const notMoney =
  '(?! ?(?:%|days?|weeks?|months?|nights?|years?|hours?|hrs?|minutes?|people|persons?|adults?|kids?|children|of us|travell?ers|friends|km|kms|kilomet|met(?:er|re)s?|m\\b|miles|feet|ft|islands?|countries|cities|places|stops|degrees|°|am\\b|pm\\b|-?star|or \\d+ (?:days|weeks)|to \\d+ (?:days|weeks)))'

const start = `(?<![${character}.])`
const currencyAhead = new RegExp(
  `${start}(?<currency>${currency}) ?(?<low>${amount})(?: ?(?:-|to|and|or) ?(?:${currency})? ?(?<high>${amount})${notMoney})?(?: ?(?:${currency})(?![a-zж]))?`,
)
const currencyBehind = new RegExp(
  `${start}(?<low>${amount})(?: ?(?:-|to|and|or) ?(?:${currency})? ?(?<high>${amount}))? ?(?<currency>${currency})(?![${character}])`,
)
const withKeyword = new RegExp(
  `(?<![a-zж])${keyword}(?:between )?(?<low>${amount})(?: ?(?:-|to|and) ?(?<high>${amount}))?${notMoney}`,
  'g',
)
const withSpread = new RegExp(
  `${start}(?<low>${amount})(?: ?(?:-|to|and|or) ?(?<high>${amount}))?(?= ?(?:(?:per|a|/) ?(?:person|head|day|night)|each|p\\.?p|altogether|in total|total|for the whole|for everything|all in)(?![a-zж]))`,
  'g',
)
const withScale = new RegExp(`${start}(?<low>(?:${number})${scale})${notMoney}`, 'g')
const alone = new RegExp(`${start}(?<low>${amount})(?: ?(?:-|to|and|or) ?(?<high>${amount}))?${notMoney}`, 'g')

/** What may be spent by a legible text, or null. `asked` takes a lone number for money. Of a range, the upper end counts. */
export function readBudget(text: string, asked = false): Budget | null {
  const words = withDigits(text)
  if (!/\d/.test(words)) return null
  const money = inCurrency(words)
  if (money !== null) return budgetOf(words, money, dollarsOf(money))
  return (
    firstFrom(100, withKeyword, words) ??
    firstFrom(10, withSpread, words) ??
    firstFrom(100, withScale, words) ??
    (asked ? firstFrom(1, alone, words) : null)
  )
}

// To make the whole pattern ready costs more than all else that is read: first a look whether it may match.
const mayBeAhead = new RegExp(`${start}(?:${currency}) ?\\d`)
const mayBeBehind = new RegExp(`(?:\\d|k|grand|thousand|million) ?(?:${currency})(?![${character}])`)

function inCurrency(words: string): RegExpExecArray | null {
  const ahead = mayBeAhead.test(words) ? currencyAhead.exec(words) : null
  const behind = mayBeBehind.test(words) ? currencyBehind.exec(words) : null
  return ahead === null || (behind !== null && behind.index < ahead.index) ? behind : ahead
}

function firstFrom(least: number, pattern: RegExp, words: string): Budget | null {
  for (const found of words.matchAll(pattern)) {
    const dollars = dollarsOf(found)
    if (dollars < least || (least === 100 && isYear(dollars, found[0]))) continue
    return budgetOf(words, found, dollars)
  }
  return null
}

function dollarsOf({ groups = {} }: RegExpExecArray): number {
  const { low = '', high, currency: name = '$' } = groups
  return valueOf(high ?? low, low) * rateOf(name)
}

const budgetOf = (words: string, { index, 0: said }: RegExpExecArray, dollars: number): Budget =>
  spread(dollars, words.slice(0, index), words.slice(index + said.length))

const isYear = (value: number, said: string): boolean =>
  value >= 2020 && value <= 2040 && !/budget|spend|pay|cost|afford|\$/.test(said)

const oneCurrency = new RegExp(`^(?:${currencies.map(([names]) => `(${names})`).join('|')})$`)

function rateOf(name: string): number {
  const [, ...names] = oneCurrency.exec(name.trim()) ?? []
  return currencies[names.findIndex(Boolean)]?.[1] ?? 1
}

/** "$1-2k" means thousands in both places, so a scale is looked for in what stands beside the figure, too. */
function valueOf(figure: string, sibling = ''): number {
  const digits = figure.replace(/[,.' ](?=\d{3}(?!\d))/g, '').replace(',', '.')
  const value = Number.parseFloat(digits)
  if (figure.endsWith('million')) return value * 1_000_000
  if (/k|grand|thousand/.test(figure)) return value * 1000
  return value < 20 && /k|grand|thousand/.test(sibling) ? value * 1000 : value
}

function spread(dollars: number, before: string, after: string): Budget {
  const next = after.slice(0, 45)
  const last = before.slice(-30)
  const isDaily =
    /^[^.;!?]{0,22}?(?:\b(?:per|a|each|every) (?:day|night)\b|\/ ?(?:day|night|d\b)|\bdaily\b|\bper person per day\b)/.test(
      next,
    ) || /\b(?:daily|per day|a day)[^.;,]{0,18}$/.test(last)
  const isWeekly = /^ ?(?:(?:per|each|every|a) week|\/ ?week|weekly)/.test(next) || /\bweekly[^.;,]{0,18}$/.test(last)
  const isEach =
    /^[^.;!?]{0,14}?(?:\b(?:per|a) (?:person|head|traveller|traveler|pax)|\beach\b(?! day| night| week)|\bp\.?p\b|\bapiece|\/ ?person)/.test(
      next,
    ) || /\b(?:each|per person|a head)[^.;,]{0,20}$/.test(last)
  const isTogether =
    /\b(?:for (?:the )?(?:both|all|2|3|4|5|6|us|everyone|everybody|two of us|whole (?:family|group))|altogether|in total|together|combined|between us|all in)\b/.test(
      next,
    )
  if (isWeekly) return { amount: cents(dollars / 7), span: 'day', shared: !isEach && isTogether }
  return { amount: cents(dollars), span: isDaily ? 'day' : 'trip', shared: isEach ? false : isTogether || !isDaily }
}

const cents = (dollars: number): number => Math.round(dollars * 100) / 100
