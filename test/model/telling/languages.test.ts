import { describe, expect, it } from 'vitest'
import { reasonsOf, shortfallOf } from '../../../src/model/telling/findings.ts'
import { phrasesIn, spokenLanguage, spokenLanguages } from '../../../src/model/telling/languages.ts'
import { sayIt } from '../../../src/model/telling/tell.ts'
import { noWishes, occasions } from '../../../src/model/wishes.ts'
import { coupleInMay, everyFinding, everyTelling, offerOfLisbon } from './samples.ts'

/** What a sentence must not hold: a value that is missing, a hole where one should be, or a double stop. */
const broken = /\b(?:undefined|null|NaN)\b|\[object| {2}|\(\)| ,|[,;] ?\.|(?<!\.)\.\.(?!\.)|^\s|\s$/

/** Words that fill a line and say nothing. */
const filler =
  /that sounds|sounds like|great question|i'd be happy|certainly|absolutely|as an ai|excelente pregunta|gran pregunta|avec joie, je|gute frage|ótima pergunta|ottima domanda/i

const end = /[.?!:»“”)]$/

describe.each(spokenLanguages)('in %s', (language) => {
  it('something whole is said in every case', async () => {
    for (const wishes of [noWishes, coupleInMay]) {
      for (const said of everyTelling) {
        const text = await sayIt({ ...said, language, wishes: { ...wishes, language }, message: '' })
        expect(text, JSON.stringify(said).slice(0, 120)).toMatch(end)
        expect(text, JSON.stringify(said).slice(0, 120)).not.toMatch(broken)
        expect(text).not.toMatch(filler)
      }
    }
  })

  it('every occasion is met with a human word', async () => {
    const phrases = await phrasesIn(language)
    for (const occasion of occasions) {
      const wishes = { ...noWishes, language, occasion: { value: occasion, from: 1 } }
      const said = {
        kind: 'question',
        topic: 'season',
        text: null,
        isFirst: true,
        remaining: 0,
        greeting: null,
      } as const
      expect(await sayIt({ ...said, language, wishes, message: '' })).toContain(phrases.occasions[occasion])
    }
  })

  it('what speaks for a place and against it is a sentence', async () => {
    const phrases = await phrasesIn(language)
    const texts = everyFinding.flatMap((finding) => [
      ...reasonsOf(phrases, [finding]),
      shortfallOf(phrases, finding, 'EUR'),
    ])
    for (const text of texts.filter((each) => each !== '')) {
      expect(text).toMatch(end)
      expect(text).not.toMatch(broken)
    }
    expect(texts.filter((each) => each !== '').length).toBeGreaterThan(everyFinding.length)
  })

  it('nothing is left in English', async () => {
    if (language === 'en') return
    const english = new Set(await allSentences('en'))
    const same = (await allSentences(language)).filter((text) => english.has(text))
    expect(same).toEqual([])
  })

  it('months, sums and lists are written as the language has it', async () => {
    const may = new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2026, 4, 15))
    const { wishes, text } = await offerIn(language)
    expect(wishes.budget?.value.currency).toBe('EUR')
    const sum = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
    expect(text).toContain(sum.format(109 * 14))
    expect(text).toContain(sum.format(2000 - 109 * 14))
    const country = new Intl.DisplayNames(language, { type: 'region' }).of('AT') ?? ''
    expect(text).toContain(`${(await phrasesIn(language)).places['Vienna'] ?? 'Vienna'}, ${country}`)
    const question = await sayIt({
      kind: 'question',
      topic: 'season',
      text: null,
      isFirst: true,
      remaining: 0,
      greeting: null,
      language,
      wishes,
      message: '',
    })
    expect(question).toContain(may)
  })
})

async function offerIn(language: string) {
  const wishes = { ...coupleInMay, language }
  const said = everyTelling.find(({ kind }) => kind === 'offer')
  if (said === undefined) throw new Error('there is no offer among the samples')
  return { wishes, text: await sayIt({ ...said, language, wishes, message: '' }) }
}

async function allSentences(language: string): Promise<string[]> {
  const phrases = await phrasesIn(language)
  const told = await Promise.all(
    everyTelling
      .filter(({ kind }) => kind !== 'offer' && kind !== 'answer' && kind !== 'about_place')
      .map((said) => sayIt({ ...said, language, wishes: { ...noWishes, language }, message: '' })),
  )
  return [...told, ...everyFinding.map((finding) => shortfallOf(phrases, finding, 'EUR'))].filter((text) => text !== '')
}

it('says once that the paragraphs about places are English, and never in English', async () => {
  const told = (language: string, isFirst: boolean) =>
    sayIt({ ...offerOfLisbon, isFirst, language, wishes: noWishes, message: '' })
  expect(await told('de', true)).toContain('nur auf Englisch')
  expect(await told('de', false)).not.toContain('nur auf Englisch')
  expect(await told('en', true)).not.toContain('English')
})

it('speaks English to whoever speaks none of its languages', async () => {
  expect(spokenLanguage('pt-BR')).toBe('pt')
  expect(spokenLanguage('fi')).toBeNull()
  const told = { kind: 'languages', understood: ['en'], wishes: noWishes, message: '' } as const
  const languages = await sayIt({ ...told, language: 'fi' })
  expect(languages).toBe('So far I understand English; please write to me that way.')
  expect(await sayIt({ ...told, language: 'es' })).toContain('Por ahora entiendo inglés')
})
