import { type Polarised, polarise } from './polarity.ts'
import { either, wholeWords, withDigits } from './words.ts'

export type Company = 'solo' | 'couple' | 'family' | 'relatives' | 'friends' | 'group'

/** Who travels: how many where it is said, and in what company. */
export interface Party {
  people: number | null
  company: Company | null
}

const partner = 'wife|husband|partner|girlfriend|boyfriend|spouse|fiancee?|other half|better half'
const child = either(
  'kids?|children|child|toddlers?|bab(?:y|ies)|sons?|daughters?|teenagers?|teens?|infants?|grandchildren',
  'little ones?',
)
const relative = either(
  'mum|mom|mother|dad|father|sister|brother|cousin|grandmother|grandfather|grandma|grandpa|aunt|uncle|niece',
  'nephew',
)
const companion = 'friends?|mates?|bud(?:dy|dies)|colleagues?|girlfriends|roommates?'

const soloWords =
  'solo|alone|(?:all )?by myself|on my own|just me|only me|me myself|single travell?er|myself|1 person|1 adult'
const coupleWords = either(
  'honeymoon\\w*|(?:as )?a couple|(?:romantic|anniversary) (?:trip|getaway|break|holiday|escape)',
  'wedding anniversary|couples? (?:trip|getaway|holiday)',
)
const familyWords = 'famil(?:y|ies)|in-laws'

// Who visits a sister does not travel with her.
const visited = wholeWords(
  `(?:visit(?:ing)?|meet(?:ing)?|see(?:ing)?|stay(?:ing)? with) (?:my|our) (?:\\w+ )?(?:${relative}|${companion}|${child}|${partner}|parents|grandparents|family|relatives)s?`,
  'g',
)

const anybody = wholeWords(
  either(child, partner, companion, coupleWords, familyWords, soloWords, `(?:${relative})s?`) +
    '|parents|grandparents|siblings|friend|mate|buddy|colleague',
)

/** Who travels, as far as is said. `asked` takes a lone number for people. */
export function readParty(said: Polarised, asked = false): Party {
  const words = withDigits(said.text.replace(visited, ' '))
  const wanted = anybody.test(words) ? withDigits((words === said.text ? said : polarise(words)).wanted) : ''
  const counted = countOf(words)
  const company = companyOf(wanted)
  if (counted !== null) return { people: counted, company: company ?? companyOfCount(counted) }
  const gathered = gather(wanted)
  if (gathered !== null) return { people: gathered, company: company ?? companyOfCount(gathered) }
  if (company === 'solo') return { people: 1, company }
  if (company === 'couple') return { people: 2, company }
  const lone = asked ? /^\D{0,25}?(\d{1,2})(?!\d| ?(?:weeks|days|years))/.exec(words) : null
  if (lone !== null && Number(lone[1]) > 0) return { people: Number(lone[1]), company: companyOfCount(Number(lone[1])) }
  return { people: null, company }
}

const companyOfCount = (people: number): Company => (people === 1 ? 'solo' : people === 2 ? 'couple' : 'group')

const companies: [Company, RegExp][] = [
  ['relatives', wholeWords(`(?:my|our|a|some|with) (?:\\w+ ){0,2}(?:${relative})s?|parents|grandparents|siblings`)],
  ['couple', wholeWords(`${coupleWords}|(?:my|with a|the) (?:\\w+ )?(?:${partner})`)],
  ['friends', wholeWords(`(?:my|some|with|\\d+|a|few|of|old|school|group of|best) (?:\\w+ )?(?:${companion})`)],
  ['solo', wholeWords(soloWords)],
]
const family = wholeWords(`(?:${child})(?![- ](?:friendly|at heart))|${familyWords}`)

function companyOf(words: string): Company | null {
  if (family.test(words) && !/family[- ](?:run|owned)/.test(words)) return 'family'
  return companies.find(([, finder]) => finder.test(words))?.[0] ?? null
}

const adultsCounted = wholeWords('(\\d{1,2}) (?:adults?|grown[- ]?ups?)')
const sums = [
  '(?:the |all )?(\\d{1,3}) of us',
  '(?:family|party|group|team|crew) of (\\d{1,3})',
  "(?:we are|we're|us) (\\d{1,2}) (?:\\w+ )?(?:friends|mates|buddies|colleagues|siblings|sisters|brothers|girls|guys|women|men|ladies)",
  '(\\d{1,3}) (?:people|persons|travell?ers|pax|guests)(?! ?(?:per|a) )',
  "(?:us|we are|we're|we will be|there are|there's|there will be) (\\d{1,2})(?! ?(?:days|weeks|months|nights|kids|children|friends|-))(?: of us)?",
  'for (\\d{1,2})(?= ?(?:[.,!?]|$|in |under|with a|on a budget))',
  '(\\d{1,2})[- ]person',
].map((sum) => wholeWords(sum))
const pair = wholeWords('both of us|us both|2 of us|just us|the pair of us')
const anyChild = wholeWords(child)

// A sum that is said outright: "the four of us", "family of 5", "2 adults and 3 kids", "party of 6".
function countOf(words: string): number | null {
  const adults = Number(adultsCounted.exec(words)?.[1] ?? 0)
  if (adults > 0) return adults + childrenIn(words)
  for (const sum of sums) {
    const count = Number(sum.exec(words)?.[1] ?? 0)
    if (count > 0 && count <= 100) return count
  }
  return pair.test(words) && !anyChild.test(words) ? 2 : null
}

const partnerBeside = wholeWords(`(?:my|our|with|a|and|the|\\d+) (?:\\w+ )?(?:${partner})`)
const parentsBeside = wholeWords('(?:my|our) (?:parents|grandparents|in-laws)')
const relativesBeside = wholeWords(`(?:my|our|and|his|her) (?:\\w+ )?(?:${relative})`, 'g')
const uncounted = wholeWords('(?:the|our|my|with) (?:kids|children|sons|daughters|teenagers|teens)')
const speakers = wholeWords('we|us|our|family')

// A sum to be done: whoever speaks, and everyone they name. Null when somebody is named without a number.
function gather(words: string): number | null {
  const hasPartner = partnerBeside.test(words)
  const children = childrenIn(words)
  const parents = parentsBeside.test(words) ? 2 : 0
  const relatives = [...words.matchAll(relativesBeside)].length
  const others = (hasPartner ? 1 : 0) + children + parents + relatives + (friendsIn(words) ?? 0)
  if (others === 0 || (children === 0 && uncounted.test(words))) return null
  const isWe = children > 0 && !hasPartner && speakers.test(words)
  return others + (isWe ? 2 : 1)
}

const childrenNamed = wholeWords(
  `(?:(\\d{1,2})|a|an|my|our|1|and a) (?:(?:small|young|little|teenage|grown|baby|\\d{1,2}[- ]years?[- ]old|\\d{1,2}[- ]month[- ]old) )*(${child})`,
  'g',
)

function childrenIn(words: string): number {
  let children = 0
  for (const found of words.matchAll(childrenNamed)) {
    const isPlural = /(?:kids|children|toddlers|babies|sons|daughters|teenagers|teens|infants)$/.test(found[0])
    if (found[1] !== undefined) children += Number(found[1])
    else if (!isPlural) children += 1
  }
  return children
}

const friendsCounted = wholeWords(`(\\d{1,2}) (?:\\w+ )?(?:${companion})`)
const oneFriend = wholeWords('(?:a|my|1|my best|an old) (?:\\w+ )?(?:friend|mate|buddy|colleague)')

function friendsIn(words: string): number | null {
  const counted = friendsCounted.exec(words)
  if (counted !== null) return Number(counted[1]) - (isApposition(words, counted) ? 1 : 0)
  return oneFriend.test(words) ? 1 : null
}

// "We go as four friends" counts the speaker, "with four friends" and "four friends and I" do not.
function isApposition(words: string, { index, 0: said }: RegExpExecArray): boolean {
  const isBeside = /(?:with|and|my|plus|our) (?:\w+ )?$/.test(words.slice(0, index))
  return (
    !isBeside && !/^ and (?:i|me|myself)\b/.test(words.slice(index + said.length)) && Number(/\d+/.exec(said)?.[0]) > 1
  )
}
