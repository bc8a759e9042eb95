/** Scripts that people write names in today (Unicode Standard Annex 31, table 5). */
const scripts = [
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Bopomofo',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
    'Greek',
    'Gujarati',
  ],
  ...['Gurmukhi', 'Han', 'Hangul', 'Hebrew', 'Hiragana', 'Kannada', 'Katakana', 'Khmer', 'Lao', 'Latin', 'Malayalam'],
  ...['Myanmar', 'Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Thaana', 'Thai', 'Tibetan'],
]

/** What is written together: one script, or those of an East Asian language with Latin (UTS 39, highly restrictive). */
const together = [
  ...scripts.map((script) => [script]),
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
].map(
  (allowed) =>
    new RegExp(`^[${['Common', 'Inherited', ...allowed].map((script) => `\\p{scx=${script}}`).join('')}]*$`, 'u'),
)

/** Whether nothing in it is invisible: joiners, fillers and what else shows nothing by itself. */
export const isVisible = (name: string): boolean => !/\p{Default_Ignorable_Code_Point}/u.test(name)

/** Whether no letter in it can stand for one of another script that looks the same. */
export const isOfOneScript = (name: string): boolean => together.some((allowed) => allowed.test(name))
