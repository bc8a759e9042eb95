import { type SQL, sql } from 'drizzle-orm'
import { arrayOf } from '../../db/arrays.ts'
import { plainName } from '../plain-name.ts'
import { destinations } from '../table.ts'
import { spellingsOf, type Wish } from './rules.ts'

const { search, placeText, nameSpellings } = destinations

/** The condition of what any of these wishes finds. Every part of it is the work of an index. */
export function finds(wishes: readonly Wish[]): SQL {
  if (wishes.length === 0) return sql`false`
  return sql`(${sql.join(
    wishes.map((wish) => fits(wish, isFound)),
    sql` or `,
  )})`
}

/**
 * The order of relevance: a name that is what was searched for, then one that begins with it, then what was found as it
 * was written, then what took a typo. Within each, words in a name come before those in a city or country, and these
 * before those in a description.
 */
export function byRelevance(wishes: readonly Wish[]): SQL[] {
  const positive = wishes
    .map((wish) => ({ wish, wanted: [...wish.words, ...wish.phrases] }))
    .filter(({ wanted }) => wanted.length > 0)
  if (positive.length === 0) return []
  return [
    best(positive.map(({ wish, wanted }) => rankOf(wish, wanted.join(' ')))),
    best(positive.map(({ wanted }) => sql`ts_rank(${search}, ${sql.join(wanted.map(stemsOf), sql` || `)})`)),
    best(positive.map(({ wanted }) => similarityOf(wanted))),
  ]
}

const best = (scores: SQL[]): SQL => sql`greatest(${sql.join(scores, sql`, `)}) desc`

const rankOf = (wish: Wish, name: string): SQL => sql`case
  when starts_with(${placeText}, ${` ${plainName(name)} , `}) then 3
  when starts_with(${placeText}, ${` ${plainName(name)}`}) then 2
  when ${fits(wish, isWritten)} then 1
  else 0 end`

/** How a single word, or the words of a name together, may be there. */
type Presence = (text: string) => SQL

function fits({ words, phrases, refused }: Wish, isThere: Presence): SQL {
  const conditions = [
    ...(words.length === 0 ? [] : [areThere(words, isThere)]),
    ...phrases.map(isMentioned),
    ...refused.map((text) => sql`${isMentioned(text)} is not true`),
  ]
  return sql`(${sql.join(conditions, sql` and `)})`
}

// Words that say nothing, such as "the", need not be there beside others; by themselves they are part of a name.
function areThere(words: readonly string[], isThere: Presence): SQL {
  const together = words.join(' ')
  if (words.length === 1) return isThere(together)
  const each = words.map((word) => sql`(${saysNothing(word)} or ${isThere(word)})`)
  return sql`(${isThere(together)} or not ${saysNothing(together)} and ${sql.join(each, sql` and `)})`
}

const isWritten: Presence = (text) => sql`(${isMentioned(text)} or ${isPartOfPlace(text)})`
const isFound: Presence = (text) => sql`(${isMentioned(text)} or ${isPartOfPlace(text)} or ${isAlmostNamed(text)})`

const isMentioned = (text: string): SQL => sql`(${search} @@ ${stemsOf(text)})`

// Two letters make no trigram except at the beginning of a word, so that is where they have to be. A plain name holds
// nothing that a pattern takes for anything else than itself.
function isPartOfPlace(text: string): SQL {
  const name = plainName(text)
  return sql`${placeText} like ${name.length < 3 ? `% ${name}%` : `%${name}%`}`
}

const isAlmostNamed = (text: string): SQL => sql`${nameSpellings} && ${arrayOf(spellingsOf(plainName(text)))}::text[]`

/** How much a name looks like what was searched for; it costs more than all else, and says nothing where words were found. */
function similarityOf(wanted: readonly string[]): SQL {
  const isSaid = sql.join(wanted.map(isMentioned), sql` or `)
  return sql`case when ${isSaid} then 0 else word_similarity(${plainName(wanted.join(' '))}, ${name}) end`
}

const saysNothing = (text: string): SQL => sql`(numnode(${stemsOf(text)}) = 0)`
const stemsOf = (text: string): SQL => sql`phraseto_tsquery('english', ${plainName(text)})`

const name = sql`split_part(${placeText}, ',', 1)`
