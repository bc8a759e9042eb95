/** As `plain_text` in the database has it: lower case, without accents, words apart by one space. */
export const plainName = (name: string): string => (isPlain.test(name) ? name.toLowerCase() : madePlain(name))

/** Most names are, and to see that costs a fraction of what all the rest does. */
const isPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i

const madePlain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðı]/g, (letter) => ({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' })[letter] ?? letter)
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('þ', 'th')
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
