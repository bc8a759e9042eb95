import type { Grade, Suggestion } from '../model.ts'
import { isEssential, nameOf, readThemes } from '../understanding/interests.ts'
import { mayLieIn } from '../understanding/places.ts'
import type { Wishes } from '../understanding/understanding.ts'
import { legible, listed, plain } from '../understanding/words.ts'

/** Whether what is offered gives the traveller what they asked for, and a real choice. */
export function gradeFit(wishes: Wishes, suggestions: readonly Suggestion[]): Grade {
  const faults = [
    ...missingThemes(wishes, suggestions),
    ...sameCountry(wishes, suggestions),
    ...silentOnes(suggestions),
  ]
  return faults.length === 0 ? { kind: 'pass' } : { kind: 'fail', feedback: faults.join(' ') }
}

function missingThemes({ themes }: Wishes, suggestions: readonly Suggestion[]): string[] {
  const essential = themes.filter(isEssential)
  return suggestions.flatMap(({ name, description }) => {
    const spoken = readThemes(legible(plain(description)))
    const missing = essential.filter((theme) => !spoken.includes(theme)).map(nameOf)
    return missing.length === 0 ? [] : [`The description of ${name} says nothing of ${listed(missing, 'or')}.`]
  })
}

function sameCountry({ areas, around }: Wishes, suggestions: readonly Suggestion[]): string[] {
  const countries = new Set(suggestions.map(({ country }) => country))
  const [country] = countries
  if (countries.size > 1 || country === undefined || [...areas, ...around].some((area) => mayLieIn(country, area)))
    return []
  return [`All of them are in ${country}, which the traveller did not ask for: offer more of a choice.`]
}

const silentOnes = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.flatMap(({ name, description }) =>
    description.trim().length < 40 ? [`The description of ${name} tells the traveller nothing.`] : [],
  )
