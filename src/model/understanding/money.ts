import { either, plain, wholeWords, withDigits } from './words.ts'

/** An amount of US dollars: for the whole trip or a day of it, for everybody together or for each. */
export interface Budget {
  amount: number
  span: 'trip' | 'day'
  shared: boolean
}

/** How dearly the traveller likes to live, where no figure says it. */
export type Comfort = 'low' | 'middle' | 'high'

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
const scale = '(?: ?(?:k|grand|thousand|million)(?![\\p{L}\\d]))'
const amount = `(?:${number})${scale}?`
const keyword =
  "(?:budget|spend|afford|pay|under|below|less than|up to|at most|no more than|not more than|maximum|max|cost|costs|total|have|around|about)(?:(?: is|'s| of|:| about| around| up to| at most| max| maximum| roughly| under| to| no more than)*) "
const notMoney =
  '(?! ?(?:%|days?|weeks?|months?|nights?|years?|hours?|hrs?|minutes?|people|persons?|adults?|kids?|children|of us|travell?ers|friends|km|kms|kilomet|met(?:er|re)s?|m\\b|miles|feet|ft|islands?|countries|cities|places|stops|degrees|°|am\\b|pm\\b|-?star|or \\d+ (?:days|weeks)|to \\d+ (?:days|weeks)))'

const withCurrency = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:(${currency}) ?(${amount})(?: ?(?:-|to|and|or) ?(?:${currency})? ?(${amount})${notMoney})?(?: ?(?:${currency})(?![\\p{L}]))?)|(?:(${amount})(?: ?(?:-|to|and|or) ?(?:${currency})? ?(${amount}))? ?(${currency})(?![\\p{L}\\d])))`,
  'gu',
)
const withKeyword = new RegExp(
  `(?<![\\p{L}])${keyword}(?:between )?(${amount})(?: ?(?:-|to|and) ?(${amount}))?${notMoney}`,
  'gu',
)
const withSpread = new RegExp(
  `(?<![\\p{L}\\d.])(${amount})(?: ?(?:-|to|and|or) ?(${amount}))?(?= ?(?:(?:per|a|/) ?(?:person|head|day|night)|each|p\\.?p|altogether|in total|total|for the whole|for everything|all in)(?![\\p{L}]))`,
  'gu',
)
const withScale = new RegExp(`(?<![\\p{L}\\d.])((?:${number})${scale})()${notMoney}`, 'gu')
const alone = new RegExp(`(?<![\\p{L}\\d.])(${amount})(?: ?(?:-|to|and|or) ?(${amount}))?${notMoney}`, 'gu')

/** What may be spent, or null. `asked` takes a lone number for money. Of a range, the upper end counts. */
export function readBudget(text: string, asked = false): Budget | null {
  const words = withDigits(plain(text))
  for (const [pattern, least] of [
    [withCurrency, 0],
    [withKeyword, 100],
    [withSpread, 10],
    [withScale, 100],
  ] as const) {
    const budget = first(words, pattern, least)
    if (budget !== null) return budget
  }
  return asked ? first(words, alone, 1) : null
}

function first(words: string, pattern: RegExp, least: number): Budget | null {
  for (const found of words.matchAll(pattern)) {
    const [, ahead, aheadLow, aheadHigh, low, high, behind] = found
    const isMoney = pattern === withCurrency
    const figure = isMoney ? (aheadHigh ?? aheadLow ?? high ?? low) : aheadLow || ahead
    const dollars =
      valueOf(figure ?? '', isMoney ? (aheadLow ?? low) : ahead) * (isMoney ? rateOf(ahead ?? behind ?? '$') : 1)
    if (dollars < least || (least === 100 && isYear(dollars, words, found))) continue
    return spread(dollars, words.slice(0, found.index), words.slice(found.index + found[0].length))
  }
  return null
}

const isYear = (value: number, words: string, found: RegExpExecArray): boolean =>
  value >= 2020 &&
  value <= 2040 &&
  !/budget|spend|pay|cost|afford|\$/.test(words.slice(found.index, found.index + found[0].length))

const rateOf = (name: string): number =>
  currencies.find(([names]) => new RegExp(`^(?:${names})$`, 'u').test(name.trim()))?.[1] ?? 1

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

const comforts: [Comfort, string][] = [
  [
    'high',
    either(
      "money (?:is )?(?:no|not an) (?:object|issue|problem)|(?:money|price) (?:doesn't|does not) matter",
      'no (?:budget )?limits?(?: on (?:budget|money))?',
      "unlimited(?: budget)?|price (?:is no object|doesn't matter)|sky is the limit",
    ),
  ],
  [
    'low',
    "(?:not|nothing|isn't|without being) (?:too |very |so |that )?(?:expensive|pricey|dear|costly)|too (?:expensive|pricey|dear|costly)",
  ],
  [
    'middle',
    either(
      'mid[- ]?range|mid[- ]?priced|moderate(?:ly)?(?: priced)?|average budget|reasonabl[ey](?: priced)?',
      'not too (?:cheap|fancy|luxurious)|normal budget|comfortable',
    ),
  ],
  [
    'low',
    either(
      'cheap|cheaply|inexpensive|affordable|low[- ](?:cost|budget)|shoestring',
      '(?:tight|small|limited|low|tiny|student) budget|on a budget',
      'budget(?:[- ]friendly| trip| holiday| travel| destinations?| options?)|backpack(?:ing|ers?)|frugal',
      'hostels?|save money|broke|good value|bargain',
    ),
  ],
  [
    'high',
    either(
      'luxur(?:y|ious)|five[- ]star|5[- ]star|high[- ]end|upscale|upmarket|splurge|splash out',
      'treat (?:ourselves|myself)|pamper\\w*|exclusive|fancy|posh|(?:big|generous|large) budget',
    ),
  ],
]

/** How dearly the traveller wants to live, or null. */
export function readComfort(text: string): Comfort | null {
  const words = plain(text)
  if (wholeWords("(?:not?|don't need|without|nothing) (?:any )?(?:luxur(?:y|ious)|fancy|posh|5[- ]star)").test(words))
    return 'middle'
  return comforts.find(([, alternatives]) => wholeWords(alternatives).test(words))?.[0] ?? null
}
