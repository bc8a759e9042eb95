import { adviseBed, adviseJourney, adviseLength, adviseNext, advisePacking, adviseSafety } from './advice.ts'
import {
  answerActivities,
  answerComparison,
  answerCost,
  answerRecommendation,
  answerSeason,
  describeAgain,
  type Inquiry,
  namesOf,
} from './answers.ts'
import type { Brief, Suggestion } from '../model.ts'
import { sentences } from './phrasing.ts'
import { findReferences, referable } from './references.ts'
import { readMonths } from '../understanding/dates.ts'
import { readThemes } from '../understanding/interests.ts'
import { readDays } from '../understanding/length.ts'
import { readParty } from '../understanding/people.ts'
import { polarise } from '../understanding/polarity.ts'
import { understand } from '../understanding/understanding.ts'
import { bare, either, legible, plain, wholeWords } from '../understanding/words.ts'

/** Answers a question about the offer or, once it is chosen, about the destination. */
export function answer(brief: Brief, offered: readonly Suggestion[], message: string): string {
  const text = referable(message)
  const chosen = chosenOf(brief, offered)
  const said = polarise(legible(plain(message)))
  const known = understand(brief)
  const inquiry: Inquiry = {
    text,
    subjects: subjectsOf(brief, offered, chosen, text),
    wishes: {
      ...known,
      months: orElse(readMonths(said, brief.today).wanted, known.months),
      days: readDays(said.text) ?? known.days,
      people: readParty(said).people ?? known.people,
    },
  }
  const matters = mattersIn(text)
  const answers = matters.map((matter) => answerers[matter](inquiry, chosen !== null))
  return sentences(...answers, chosen === null ? nudge(inquiry) : offerMore(brief, matters))
}

const orElse = <Item>(items: Item[], others: Item[]): Item[] => (items.length > 0 ? items : others)

type Matter = keyof typeof patterns

const patterns = {
  packing: 'pack(?:ing)?|bring|wear|clothes|clothing|luggage|suitcase',
  safety: either(
    'safe|safety|danger\\w*|crime|visas?|passports?|vaccin\\w*|malaria|health|insurance|currency|language',
    'tap water|scams?|customs rules',
  ),
  journey: 'flights?|fly|flying|airports?|airlines?|get there|getting there|how far|trains?|ferry|drive there',
  bed: either(
    'hotels?|accommodations?|hostels?|airbnb|resorts?',
    'where (?:to|should i|should we|can i|can we|do we|do i|will we|would we) (?:stay|sleep)|place to stay|lodging|villas?',
  ),
  cost: 'costs?|prices?|pricey|expensive|cheap\\w*|affordable|how much|budget|afford|money|spend|total',
  recommendation: either(
    'recommend|you (?:choose|pick|decide|prefer)|your (?:favou?rite|pick|choice|advice)',
    "help me (?:choose|decide)|which (?:one )?(?:would|should|do|is best|is the best)|can't decide",
    'surprise me|up to you|what would you|any of (?:them|these)|should (?:i|we) (?:choose|take|pick)',
  ),
  comparison: 'compare|comparison|difference|differ|versus|vs|better|or|cheaper|warmer|which',
  season: either(
    'when|(?:best|good|right|bad) time|months?|weather|seasons?|rain\\w*|monsoon|temperatures?|hot|cold|warm|climate|sunny|humid',
    'snow|january|february|march|april|june|july|august|september|october|november|december|in may',
    'hurricanes?|typhoons?|crowd\\w*',
  ),
  length: 'how long|how many (?:days|weeks)|enough time|days enough|long enough',
  activities: either(
    'what (?:can|could|should|is there|else|to do|to see|do people)|things to do|to do|to see|sights?',
    'attractions?|highlights?|activit\\w+|excursions?|kids|children|famil\\w+|must[- ]sees?|do there',
    'see there|explore',
  ),
  next: "what(?:'s| is)? next|now what|next steps?|and now|go on|continue|booking|how (?:do|can) (?:i|we) book|itinerary|plan(?:ning)?",
  about: "about|describe|more (?:info|details)|information|what is it like|what's it like|why|like there",
  thanks: 'thanks?|thank you|great|cool|perfect|awesome|hello|hi|hey',
}
const finders = Object.entries(patterns).map(([matter, words]): [string, RegExp] => [matter, wholeWords(words)])
const pointing = wholeWords('it|there|that one|this one|that place')
const isMatter = (name: string): name is Matter => name in patterns

/** What a message asks, the likeliest first: one matter, or two where it asks two things. */
function mattersIn(text: string): Matter[] {
  const found = finders.flatMap(([matter, finder]) => (isMatter(matter) && finder.test(text) ? [matter] : []))
  const weighty = found.filter((matter) => matter !== 'thanks' && matter !== 'about')
  const asksTwice = / and |\?.+\?/.test(text) && !weighty.includes('recommendation') && !weighty.includes('comparison')
  const isAboutThings = weighty[0] === 'comparison' && weighty.length === 1 && readThemes(text).length > 0
  if (isAboutThings) return ['activities']
  if (weighty.length > 0) return weighty.slice(0, asksTwice ? 2 : 1)
  if (readThemes(text).length > 0) return ['activities']
  return found.length > 0 ? found.slice(0, 1) : ['about']
}

const answerers: Record<Matter, (inquiry: Inquiry, isChosen: boolean) => string> = {
  packing: advisePacking,
  safety: adviseSafety,
  journey: adviseJourney,
  bed: adviseBed,
  cost: answerCost,
  recommendation: answerRecommendation,
  comparison: (inquiry) => (inquiry.subjects.length > 1 ? answerComparison(inquiry) : describeAgain(inquiry)),
  season: answerSeason,
  length: adviseLength,
  activities: answerActivities,
  next: adviseNext,
  about: describeAgain,
  thanks: ({ subjects }, isChosen) =>
    isChosen ? `You are welcome. I look forward to ${namesOf(subjects)} with you.` : 'You are welcome.',
}

function nudge({ subjects }: Inquiry): string {
  const [only] = subjects
  return subjects.length === 1 && only !== undefined
    ? `Shall it be ${only.name}, or shall I look for something else?`
    : 'Tell me which one you choose, or what I should change.'
}

const offers: [Matter, string][] = [
  ['packing', 'Shall I say what to pack?'],
  ['cost', 'I can also do the sum for your days, if you ask.'],
  ['season', 'Ask me when it is best, if you like.'],
  ['next', 'When you are ready, go on to where you will stay.'],
]

/** Something to ask next that was neither asked now nor offered a moment ago. */
function offerMore({ recent }: Brief, matters: readonly Matter[]): string {
  const said = recent.map(({ assistant }) => assistant).join(' ')
  return offers.find(([matter, text]) => !matters.includes(matter) && !said.includes(text))?.[1] ?? ''
}

function chosenOf({ trip: { destination } }: Brief, offered: readonly Suggestion[]): Suggestion | null {
  if (destination === null) return null
  const isIt = ({ name, country }: Suggestion) =>
    bare(name) === bare(destination.name) && bare(country) === bare(destination.country)
  return offered.find(isIt) ?? { ...destination, description: '', averageCostPerDay: null, bestMonths: [] }
}

// Who asks for the cheapest wants to see it beside the others.
const superlative = wholeWords('(?:cheap|pric|dear|warm|hott|cold|cool|quiet|saf)(?:i?est|est)|(?:most|least) \\w+')

/** What is asked about: what the message names, else what "it" was a moment ago, else the destination or the offer. */
function subjectsOf(
  brief: Brief,
  offered: readonly Suggestion[],
  chosen: Suggestion | null,
  text: string,
): Suggestion[] {
  const named = superlative.test(text) ? [] : namedIn(offered, text)
  if (named.length > 0) return named
  if (chosen !== null) return [chosen]
  if (pointing.test(text)) {
    const before = brief.recent.toReversed().map(({ traveller }) => namedIn(offered, referable(traveller)))
    const last = before.find((names) => names.length > 0)
    if (last !== undefined) return last
  }
  return [...offered]
}

function namedIn(offered: readonly Suggestion[], text: string): Suggestion[] {
  const choices = findReferences(offered, text).flatMap((reference) => reference.choices)
  return offered.filter((_, choice) => choices.includes(choice))
}
