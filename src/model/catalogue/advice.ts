import { answerCost, type Inquiry, namesOf } from './answers.ts'
import { proseOf } from './description.ts'
import { climateIn, luggageFor } from './climate.ts'
import { daysText, dollars, sentences } from './phrasing.ts'
import { readThemes } from '../understanding/interests.ts'
import { legible, listed, plain } from '../understanding/words.ts'

const gear: [string, string][] = [
  ['diving', 'mask and snorkel if you like your own'],
  ['hiking', 'walking boots you have worn in'],
  ['beach', 'swimwear'],
  ['skiing', 'ski clothes and goggles'],
  ['wildlife', 'binoculars'],
  ['desert', 'a scarf against the sand'],
  ['northern_lights', 'a tripod'],
]

/** What to take along. */
export function advisePacking({ subjects, wishes }: Inquiry): string {
  return sentences(
    ...subjects.map(({ name, description }) => {
      const climate = climateIn(description)
      const themes = [...wishes.themes, ...readThemes(legible(plain(proseOf(description))))]
      const extras = gear.flatMap(([theme, thing]) => (themes.some((each) => each === theme) ? [thing] : []))
      const clothes =
        climate === null
          ? 'layers, a rain jacket and comfortable shoes, and look at the forecast before you go'
          : luggageFor(climate)
      return `For ${name} pack ${clothes}.${extras.length === 0 ? '' : ` Also ${listed(extras)}.`}`
    }),
    'And the dull things: passport, insurance papers, an adapter, your medicines.',
  )
}

/** How long to stay. */
export function adviseLength({ subjects, wishes }: Inquiry): string {
  return sentences(
    ...subjects.map(({ name, description }) => {
      const themes = readThemes(legible(plain(proseOf(description))))
      const [least, most] =
        themes.includes('hiking') || themes.includes('road_trip') ? [7, 10] : themes.includes('city') ? [3, 5] : [5, 8]
      const verdict =
        wishes.days === null
          ? ''
          : wishes.days > most
            ? ` Your ${daysText(wishes.days)} leave time for the country around it.`
            : wishes.days < least
              ? ` In your ${daysText(wishes.days)} keep to the best of it.`
              : ` Your ${daysText(wishes.days)} fit well.`
      return `For ${name} I would plan ${least} to ${most} days.${verdict}`
    }),
  )
}

/** Where to look for what the catalogue does not know and nobody should guess. */
export const adviseSafety = ({ subjects }: Inquiry): string =>
  sentences(
    `I keep no news on safety, visas, vaccinations or money for ${namesOf(subjects)}, and would not guess.`,
    'Read the travel advice of your foreign ministry, and see a travel clinic some six weeks before you leave.',
  )

/** What is left for getting there. */
export const adviseJourney = (inquiry: Inquiry): string =>
  sentences(
    `I cannot look up flights or timetables to ${namesOf(inquiry.subjects)}.`,
    inquiry.wishes.budget?.span === 'trip'
      ? answerCost(inquiry)
      : 'The daily figures I give leave the journey out, so set money aside for it.',
  )

const shareOfBed = 0.4

/** What of a day's money goes on the bed. */
export const adviseBed = ({ subjects }: Inquiry): string =>
  sentences(
    ...subjects.map(({ name, averageCostPerDay: cost }) =>
      cost === null
        ? `I have no prices for beds in ${name}.`
        : `Of the ${dollars(cost)} a day in ${name}, about ${dollars(cost * shareOfBed)} go on a bed in a mid-range double room.`,
    ),
    'Choosing where to stay is the next stage of planning.',
  )

/** What comes after the destination. */
export const adviseNext = ({ subjects }: Inquiry, isChosen: boolean): string =>
  isChosen
    ? `The destination is settled: ${namesOf(subjects)}. Next come the place to stay, flights, activities and the itinerary, as stages of your planning session.`
    : 'First the destination, then the place to stay, flights, activities and the itinerary.'
