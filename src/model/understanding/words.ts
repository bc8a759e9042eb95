const letters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

/** Whether a text has no letters but those from a to z. */
export const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text)

/** Lower case, without accents, with straight quotes and single spaces. Punctuation stays: it separates thoughts. */
export const plain = (text: string): string =>
  (isAscii(text) ? text.toLowerCase() : unaccented(text))
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .trim()

const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœıþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[–—−]/g, ' - ')

/**
 * A plain text with a `ж` for every letter of another script. A pattern that knew all the letters there are would
 * take a tenth of a millisecond to make ready, and there are hundreds of patterns.
 */
export const legible = (text: string): string =>
  isAscii(text) ? text : text.replace(/(?![a-z])\p{L}/gu, (letter) => 'ж'.repeat(letter.length))

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

/** What a word of a legible text is made of, for a class of characters. */
export const character = 'a-z\\dж'

/** Whether a letter from a to z or a digit stands at a place in a plain text. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** A pattern that finds any of the alternatives as a whole word of a legible text. */
export const wholeWords = (alternatives: string, flags = ''): RegExp =>
  new RegExp(`(?<![${character}])(?:${alternatives})(?![${character}])`, flags)

// Places whose names are ordinary words, which mean the place only where the sentence says so.
const names = 'nice|split|bath|cork|bar|male|sal|hue|levi|ella|nida|tours|mobile|bend|reading|salt'
const sayingWhatItIs = '(?! (?:is|looks|sounds|seems|it is|please)\\b)'
const naming = '(?<!\\b(?:to|in|visit|see|pick|choose|take|with|for|not|and|or|near|around|from|than|like) )'

const finders = (letters: string, flags: string) => ({
  word: new RegExp(`${naming}(?<![${letters}\\d])(?:${names})(?![${letters}\\d])${sayingWhatItIs}`, `gi${flags}`),
  lowerWord: new RegExp(`(?<![${letters}\\d])(?:${names})(?= [${letters}])${sayingWhatItIs}`, `g${flags}`),
  goesOn: new RegExp(`[${letters}\\d,] $`, flags),
})
const english = finders('A-Za-z', '')

/** Blanks the ordinary words that are also names of places: "something nice" does not mean the city on the Riviera. */
export function withoutOrdinaryNames(text: string): string {
  const { word, lowerWord, goesOn } = isAscii(text) ? english : finders('\\p{L}', 'u')
  const isNameAt = (said: string, at: number): boolean =>
    /^[A-Z]/.test(said) && (text.trim() === said || goesOn.test(text.slice(Math.max(0, at - 3), at)))
  return text
    .replace(word, (said, at: number) => (isNameAt(said, at) ? said : '~'.repeat(said.length)))
    .replace(lowerWord, (said) => '~'.repeat(said.length))
}

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
const couple = wholeWords('a couple of', 'g')
const dozen = wholeWords('(?:half )?a dozen', 'g')
const numerals = wholeWords(`(?:a |\\d+ ?(?=hundred|thousand))?(?:${numeral})(?:[ -](?:and )?(?:${numeral}))*`, 'g')

/** Writes number words as digits: `two thousand five hundred` becomes `2500`, `a couple of` becomes `2`. */
export function withDigits(text: string): string {
  return text
    .replace(couple, '2')
    .replace(dozen, (words) => (words.startsWith('half') ? '6' : '12'))
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
