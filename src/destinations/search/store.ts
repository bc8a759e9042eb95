import { type SQL, sql } from 'drizzle-orm'
import { destinations } from '../table.ts'
import type { Wish } from './rules.ts'

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
    best(positive.map(({ wanted }) => sql`word_similarity(${plain(wanted.join(' '))}, ${plainName})`)),
  ]
}

const best = (scores: SQL[]): SQL => sql`greatest(${sql.join(scores, sql`, `)}) desc`

const rankOf = (wish: Wish, name: string): SQL => sql`case
  when starts_with(${placeText}, ' ' || ${plain(name)} || ' , ') then 3
  when starts_with(${placeText}, ' ' || ${plain(name)}) then 2
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

// Two letters make no trigram except at the beginning of a word, so that is where they have to be.
const isPartOfPlace = (text: string): SQL =>
  sql`${placeText} like case when length(${plain(text)}) < 3 then '% ' else '%' end || ${plain(text)} || '%'`

const isAlmostNamed = (text: string): SQL => sql`${nameSpellings} && spellings_of(array[${plain(text)}])`

const saysNothing = (text: string): SQL => sql`(numnode(${stemsOf(text)}) = 0)`
const stemsOf = (text: string): SQL => sql`phraseto_tsquery('english', ${plain(text)})`

const plainName = sql`split_part(${placeText}, ',', 1)`

/** Letters, digits and blanks, which no pattern takes for anything else; null when there are none. */
const plain = (text: string): SQL => sql`nullif(plain_text(${text}), '')`
