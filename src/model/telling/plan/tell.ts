import type {
  Amounts,
  PlanTelling,
  PlanTold,
  ToldAirport,
  ToldBreach,
  ToldCost,
  ToldDay,
  ToldItem,
} from '../../plan/record.ts'
import type { Wishes } from '../../wishes.ts'
import { airportIn } from '../answers.ts'
import { dayAndMonth, halfHours, listed, nameIn, sentences } from '../formats.ts'
import { currencyOf, dollarsAs } from '../money.ts'
import type { Phrases } from '../phrases.ts'
import { peopleIn } from '../summary.ts'

/** What is said of a plan: what was asked for, what it breaks, and what comes next. */
export function planSentences(phrases: Phrases, { place, told, broken, ask }: PlanTelling, wishes: Wishes): string {
  return sentences(
    saidOf(phrases, told, nameIn(phrases, place), wishes),
    ...broken.map((breach) => breachIn(phrases, breach)),
    ask === null ? '' : phrases.plan.shallWe[ask],
  )
}

function saidOf(phrases: Phrases, told: PlanTold, place: string, wishes: Wishes): string {
  const { plan, locale } = phrases
  switch (told.of) {
    case 'areas': {
      if (told.areas.length === 0) return plan.noAreas(place)
      const list = told.areas.map(({ name, nightly }) =>
        nightly === null ? name : plan.areaAt(name, spanIn(phrases, nightly, wishes), forAllIn(phrases, wishes)),
      )
      const chosen = told.areas.find(({ isChosen }) => isChosen)
      return sentences(
        plan.areas(place, listed(locale, list, 'disjunction')),
        chosen === undefined ? plan.howToPickArea : plan.chosen(chosen.name),
      )
    }
    case 'journeys': {
      if (told.from === null) return sentences(airportOf(phrases, place, told.airport), plan.askOrigin)
      if (told.journeys.length === 0) return plan.journeysUnknown(place)
      const list = told.journeys.map(({ means, to, airport, hours, price }) =>
        plan.journeyAt(
          means === 'plane' ? `${phrases.means.plane} (${airport ?? to})` : phrases.means[means],
          phrases.hours(halfHours(locale, hours)),
          spanIn(phrases, price, wishes),
          forAllIn(phrases, wishes),
        ),
      )
      const chosen = told.journeys.find(({ isChosen }) => isChosen)
      return sentences(
        told.isAccepted ? '' : plan.noJourneys(place),
        plan.journeys(nameIn(phrases, told.from), place, listed(locale, list, 'disjunction')),
        chosen === undefined ? plan.howToPickJourney : plan.chosen(phrases.means[chosen.means]),
      )
    }
    case 'activities':
      if (told.names.length === 0) return plan.noActivities(place)
      return sentences(
        plan.activities(place, listed(locale, told.names)),
        told.chosen.length === 0 ? plan.howToPickActivities : plan.chosen(listed(locale, told.chosen)),
      )
    case 'days':
      return allDaysIn(phrases, told.days)
    case 'day': {
      const items = told.items.map((item) => plan.at(item.at, nameOf(phrases, item)))
      return plan.day(told.day, dateIn(locale, told.date), items.length === 0 ? plan.freeDay(null) : items.join('; '))
    }
    case 'indoors':
      return told.names.length === 0
        ? plan.nothingIndoors(place)
        : plan.ifItRains(told.day, listed(locale, told.names, 'disjunction'))
    case 'cost':
      return costIn(phrases, told, place, wishes)
    case 'whole':
      return sentences(
        costIn(phrases, told, place, wishes),
        told.open.length === 0
          ? plan.nothingOpen
          : plan.wholeOpen(
              listed(
                locale,
                told.open.map((point) => plan.open[point]),
              ),
            ),
        plan.bookYourself,
      )
    case 'picked':
      return plan.picked(told.name)
    case 'picked_means':
      return plan.picked(phrases.means[told.means])
    case 'noted':
      return phrases.notedFor(place)
    case 'added':
      return plan.added(told.name, told.day)
    case 'already':
      return plan.already(told.name, told.day)
    case 'dropped':
      return sentences(
        plan.dropped(told.name),
        told.instead === null ? '' : saidOf(phrases, told.instead, place, wishes),
      )
    case 'moved':
      return plan.moved(told.name, told.day, told.at)
    case 'swapped': {
      const [one, other] = told.days
      return `${plan.swapped(one.day, other.day)}\n\n${daysIn(phrases, told.days)}`
    }
    case 'planned': {
      const opening = {
        wish: plan.planned.balanced,
        dates: plan.daysOfDates(told.days.length),
        pace: plan.planned[told.pace],
        arrival: told.leaveAt === null ? plan.arrivesAt(told.at) : plan.arrivesAndLeaves(told.at, told.leaveAt),
        departure: plan.leavesAt(told.at),
      }[told.by]
      return `${opening}\n\n${allDaysIn(phrases, told.days)}`
    }
    case 'cheaper': {
      const saved = dollarsAs(locale, told.saved, currencyOf(wishes))
      return sentences(plan.cheaper[told.by](told.name), plan.saves(saved))
    }
    case 'cheapest':
      return plan.cheapest
    case 'undone':
      return plan.undone
    case 'nothing_to_undo':
      return plan.nothingToUndo
    case 'unknown':
      return sentences(plan.unknown(told.name), told.near.length === 0 ? '' : plan.near(listed(locale, told.near)))
    case 'which':
      return plan.which(listed(locale, told.names, 'disjunction'))
    case 'no_day':
      return plan.noDay(told.day, told.days)
    case 'no_days':
      return plan.noDays
    case 'take_along':
      return plan.takeAlong
    case 'unclear':
      return plan.unclear
  }
}

const airportOf = (phrases: Phrases, place: string, airport: ToldAirport | null): string =>
  airport === null ? '' : airportIn(phrases, place, airport.name ?? airport.iata, airport.hours)

const daysIn = ({ plan, locale }: Phrases, days: readonly ToldDay[]): string =>
  days.map((one) => plan.day(one.day, dateIn(locale, one.date), contentsIn({ plan, locale }, one))).join('\n\n')

function contentsIn({ plan, locale }: Pick<Phrases, 'plan' | 'locale'>, { things, otherwise, around }: ToldDay) {
  if (things.length > 0)
    return listed(
      locale,
      things.map(({ name, isAgain }) => (isAgain ? plan.again(name) : name)),
    )
  return otherwise === 'free' ? plan.freeDay(around) : plan.items[otherwise]
}

/** The days, why many of them are free, and what can be done with them. */
function allDaysIn(phrases: Phrases, days: readonly ToldDay[]): string {
  const { plan } = phrases
  const free = days.filter(({ things, otherwise }) => things.length === 0 && otherwise === 'free').length
  const about = sentences(free > 1 ? plan.daysLeft(free) : '', plan.howToChangeDays)
  return `${daysIn(phrases, days)}\n\n${about}`
}

const nameOf = ({ plan }: Phrases, { what, name }: ToldItem): string => (what === 'activity' ? name : plan.items[what])

function costIn(phrases: Phrases, { total, budget, level }: ToldCost, place: string, wishes: Wishes): string {
  const { plan, locale } = phrases
  if (total === null) return plan.costUnknown(place)
  const cost = plan.cost(place, spanIn(phrases, total, wishes), forAllIn(phrases, wishes) + phrases.levels[level])
  if (budget === null) return cost
  const limit = dollarsAs(locale, budget, currencyOf(wishes))
  if (total.least > budget) return sentences(cost, plan.overBudget(limit))
  return sentences(cost, total.most > budget ? plan.overBudgetAtMost(limit) : plan.withinBudget(limit))
}

function spanIn({ plan, locale }: Phrases, { least, most }: Amounts, wishes: Wishes): string {
  const [from, to] = [least, most].map((dollars) => dollarsAs(locale, dollars, currencyOf(wishes)))
  return from === to ? (from ?? '') : plan.span(from ?? '', to ?? '')
}

/** Behind a sum, where it is known to be for more than one. */
const forAllIn = ({ plan }: Phrases, wishes: Wishes): string => ((peopleIn(wishes) ?? 1) > 1 ? plan.forAll : '')

function breachIn({ plan }: Phrases, { rule, name, day }: ToldBreach): string {
  return plan.broken[rule](name ?? plan.thisDay(day ?? 1))
}

const dateIn = (locale: string, date: string | null): string | null =>
  date === null ? null : dayAndMonth(locale, date)
