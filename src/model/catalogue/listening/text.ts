/** A word, number, date or symbol of a message. */
export interface Token {
  /** As it was written. */
  text: string
  /** Lower case, without accents; a number is its digits. */
  word: string
  at: number
  end: number
  /** Begins with a capital letter. */
  isCapital: boolean
  /** Begins a sentence, where a capital letter says nothing. */
  isFirst: boolean
  /** Written together with what stands before it: `3k`, `8-month-old`. */
  isGlued: boolean
  /** What of punctuation stands before it. */
  gap: Gap
  /** Whether it is the last word of what ends in a question mark. */
  isAsked: boolean
  number: number | null
  date: { start: string } | null
}

/** `end` is that of a sentence or line, `dash` one between blanks, `range` one between numbers or words. */
export type Gap = 'none' | 'comma' | 'colon' | 'dash' | 'range' | 'slash' | 'bracket' | 'end' | 'question'

/** Letters a to z without case or accents, so that `Ärzte` and `arzte` are one word. */
export const plain = (text: string): string => (isPlain.test(text) ? text.toLowerCase() : madePlain(text))

/** Most words are, and to see that costs a fraction of what all the rest does. */
const isPlain = /^[a-z0-9]*$/i

const madePlain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')

/** Longer messages are read to here. */
const longest = 6000

const piece = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))`,
    String.raw`(?<daymonth>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d))`,
    String.raw`(?<clock>\d{1,2}:\d{2}(?!\d))`,
    String.raw`(?<number>\d{1,3}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,3}(?: \d{3})*(?: 000)(?!\d)|\d{1,3}(?: \d{3})+(?=\s?(?:[€$£₹¥₩]|eur|usd|gbp|chf|dollar|pound|rupe|inr|yen|jpy|sek|nok|dkk|kr|pln|zl|czk|huf|rand|peso|real|reais|won|franc|balles|par |por |pro |pp|chacun|a testa|a persona|maxi?\b|en tout|total))|\d+(?:[.,]\d{1,2}(?!\d))?)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+){0,3})`,
    String.raw`(?<symbol>[$€£¥₹₩₺₽฿%°#+&])`,
  ].join('|'),
  'gu',
)

const kept = new Set(['let', 'it', 'what', 'that', 'he', 'she', 'there', 'how', 'where', 'who', 'here', 'when', 'why'])
const elided = /^(?:l|d|j|qu|n|s|c|m|t|dell|nell|all|sull|dall|un|quest|jusqu|lorsqu|puisqu|dov|com|c)'(?=..)/

/** The words and numbers of a message, in order. */
export function tokensOf(message: string): Token[] {
  const text = message.slice(0, longest)
  const tokens: Token[] = []
  let last = 0
  for (const found of text.matchAll(piece)) {
    const between = text.slice(last, found.index)
    last = found.index + found[0].length
    for (const part of partsOf(found)) {
      const previous = tokens.at(-1)
      const isEuro = /^e$/i.test(part.text) && previous?.number != null && previous.number >= 100 && between === ''
      const gap =
        part.at > found.index || isInitials(previous, between, part.text)
          ? 'none'
          : gapOf(between, previous === undefined, isOrdinal(previous, part.text) || isShortened(previous, part.text))
      tokens.push({
        ...part,
        // "500e"
        word: isEuro ? '€' : part.word,
        isCapital: /^\p{Lu}/u.test(part.text),
        isFirst: previous === undefined || gap === 'end' || gap === 'question',
        isGlued: previous !== undefined && part.at === previous.end,
        gap,
        isAsked: false,
      })
    }
  }
  return tokens.map((token, index) => ({
    ...token,
    isAsked: gapOf(text.slice(token.end, tokens[index + 1]?.at), false, false) === 'question',
  }))
}

type Part = Pick<Token, 'text' | 'word' | 'at' | 'end' | 'number' | 'date'>

function partsOf(found: RegExpExecArray): Part[] {
  const { iso, daymonth, number, word } = found.groups ?? {}
  const whole = { text: found[0], word: found[0], at: found.index, end: found.index + found[0].length }
  if (iso !== undefined) return [{ ...whole, number: null, date: { start: isoDate(iso.split('-').map(Number)) } }]
  if (daymonth !== undefined) return [{ ...whole, number: null, date: { start: isoDate(yearFirst(daymonth)) } }]
  if (number !== undefined) return [{ ...whole, number: valueOf(number), date: null }]
  if (word === undefined) return [{ ...whole, word: whole.text === '&' ? 'and' : whole.text, number: null, date: null }]
  return wordsOf(whole.text, whole.at)
}

/** `l'Italie` is two words, `Bali's` too; `it's` and `don't` are one. No more than three are taken off one word. */
function wordsOf(text: string, at: number, articles = 3): Part[] {
  const word = plain(text)
  const part = (from: number, to: number): Part => ({
    text: text.slice(from, to),
    word: plain(text.slice(from, to)),
    at: at + from,
    end: at + to,
    number: null,
    date: null,
  })
  if (articles > 0 && elided.test(word)) {
    const cut = text.search(/['’‘`´]/) + 1
    return [part(0, cut), ...wordsOf(text.slice(cut), at + cut, articles - 1)]
  }
  if (word.endsWith("'s") && !kept.has(word.slice(0, -2)))
    return [part(0, text.length - 2), part(text.length - 2, text.length)]
  return [{ ...part(0, text.length), word }]
}

/** Day first, unless only the second can be a day. */
function yearFirst(written: string): number[] {
  const [first = 0, second = 0, year = 0] = written.split(/[./]/).map(Number)
  const [day, month] = second > 12 ? [second, first] : [first, second]
  return [year < 100 ? 2000 + year : year, month, day]
}

const isoDate = ([year = 0, month = 0, day = 0]: readonly number[]): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** `1,50,000`, `1.500`, `1'500` and `1 500` are whole numbers; `1.5` and `2,5` are not. */
function valueOf(written: string): number {
  const grouped = /^\d{1,3}(?:,\d{2})*(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,](\d{1,2}))?$/.exec(written)
  if (grouped !== null) {
    const fraction = grouped[1]
    const whole = fraction === undefined ? written : written.slice(0, -fraction.length - 1)
    return Number(whole.replace(/\D/g, '')) + (fraction === undefined ? 0 : Number(`0.${fraction}`))
  }
  return Number(written.replace(',', '.'))
}

/** "Vom 3. bis 17. August": the full stop belongs to the day. */
const isOrdinal = (previous: Token | undefined, next: string): boolean =>
  previous?.number != null && /^\d{1,2}(?:\.\d{1,2})?$/.test(previous.text) && /^\p{Ll}/u.test(next)

/** "Max. 4 hours", "St. Lucia": a full stop that ends a word and no sentence, in whichever language: that is told later. */
const shortened =
  /^(?:max|min|mind|ca|approx|aprox|incl|inkl|excl|exkl|env|rs|bzw|ggf|evtl|st|mt|dr|mr|mrs|prof|sr|sra)$/
const isShortened = (previous: Token | undefined, next: string): boolean =>
  previous !== undefined &&
  shortened.test(previous.word) &&
  (/^[\p{Ll}\d$€£]/u.test(next) || titles.test(previous.word))
const titles = /^(?:st|mt|dr|mr|mrs|prof|sr|sra)$/

/** "500 € p.p.", "z.B.", "EE.UU.": letters with a full stop each. */
const isInitials = (previous: Token | undefined, between: string, next: string): boolean =>
  between === '.' && previous !== undefined && initials.test(previous.text) && initials.test(next)
const initials = /^(?:\p{L}|\p{Lu}{2}|ee|uu)$/u

function gapOf(between: string, isStart: boolean, isJoined: boolean): Gap {
  if (isStart || between === '' || between === ' ') return 'none'
  if (/[?？]/.test(between)) return 'question'
  if (isJoined && between === '. ') return 'none'
  if (/^\.\s?[-–]\s?$/.test(between)) return 'range'
  if (/[.!;\n…]/.test(between) && !/^\.\w/.test(between)) return 'end'
  if (/\s[-–—]+\s|—/.test(between)) return 'dash'
  if (/[-–]/.test(between)) return 'range'
  if (between.includes(',')) return 'comma'
  if (between.includes(':')) return 'colon'
  if (between.includes('/')) return 'slash'
  return /[()[\]]/.test(between) ? 'bracket' : 'none'
}
