const letters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

/** Lower case, without accents, with straight quotes and single spaces. Punctuation stays: it separates thoughts. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœıþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—−]/g, ' - ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** Only letters, digits and single spaces, as names are compared. */
export function bare(text: string): string {
  return plain(text)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Whether a text holds a name as whole words. */
export const holdsName = (text: string, name: string): boolean => ` ${bare(text)} `.includes(` ${bare(name)} `)

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

/** A pattern that finds any of the alternatives as a whole word. */
export const wholeWords = (alternatives: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, `u${flags}`)

// Places whose names are ordinary words, which mean the place only where the sentence says so.
const ordinaryNames = 'nice|split|bath|cork|bar|male|sal|hue|levi|ella|nida|tours|mobile|bend|reading|salt'
const ordinaryWord = new RegExp(
  `(?<!\\b(?:to|in|visit|see|pick|choose|take|with|for|not|and|or|near|around|from|than|like) )(?<![\\p{L}\\d])(?:${ordinaryNames})(?![\\p{L}\\d])(?! (?:is|looks|sounds|seems|it is|please)\\b)`,
  'giu',
)
const lowerWord = new RegExp(
  `(?<![\\p{L}\\d])(?:${ordinaryNames})(?= \\p{L})(?! (?:is|looks|sounds|seems|it is|please)\\b)`,
  'gu',
)

/** Blanks the ordinary words that are also names of places: "something nice" does not mean the city on the Riviera. */
export const withoutOrdinaryNames = (text: string): string =>
  text
    .replace(ordinaryWord, (word, at: number) => (isNameAt(text, word, at) ? word : '~'.repeat(word.length)))
    .replace(lowerWord, (word) => '~'.repeat(word.length))

const isNameAt = (text: string, word: string, at: number): boolean =>
  /^\p{Lu}/u.test(word) && (text.trim() === word || /[\p{L}\d,] $/u.test(text.slice(0, at)))

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const values = new Map<string, number>([
  ...[...small, ...teens].map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
])
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
])
const numeral = [...values.keys(), ...scales.keys()].join('|')
const numerals = wholeWords(`(?:a |\\d+ ?(?=hundred|thousand))?(?:${numeral})(?:[ -](?:and )?(?:${numeral}))*`, 'g')

/** Writes number words as digits: `two thousand five hundred` becomes `2500`, `a couple of` becomes `2`. */
export function withDigits(text: string): string {
  return text
    .replace(wholeWords('a couple of', 'g'), '2')
    .replace(wholeWords('(?:half )?a dozen', 'g'), (words) => (words.startsWith('half') ? '6' : '12'))
    .replace(numerals, (words) => digitsOf(words))
}

function digitsOf(words: string): string {
  const numbers: number[] = []
  let whole = 0
  let part: number | null = null
  let last = Number.POSITIVE_INFINITY
  const finish = () => {
    if (part !== null || whole > 0) numbers.push(whole + (part ?? 0))
    whole = 0
    part = null
  }
  for (const word of words.split(/[ -]/)) {
    if (word === 'and') continue
    const scale = scales.get(word)
    if (scale === 1000) {
      whole = (part ?? 1) * 1000
      part = null
    } else if (scale !== undefined) {
      part = (part ?? 1) * scale
    } else if (word !== 'a') {
      const value = values.get(word) ?? Number(word)
      const fits = part === null || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value < 10)
      if (!fits || (part !== null && last < 20 && last > 0)) finish()
      part = (part ?? 0) + value
    }
    last = scale ?? values.get(word) ?? last
  }
  finish()
  return numbers.join(' ')
}

/** One pattern of several, so that a long list of words can stand on several lines. */
export const either = (...alternatives: string[]): string => alternatives.join('|')
