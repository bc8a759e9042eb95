import type { PlanRule } from '../../model/plan/record.ts'

/** What a broken rule means, for the traveller; `title` is what the rule is about, null for a whole day. */
export function sentenceOf(rule: PlanRule, title: string | null): string {
  const it = title ?? 'This day'
  switch (rule) {
    case 'overlap':
      return `${it} overlaps with something else.`
    case 'season':
      return `${it} is out of season then.`
    case 'opening':
      return `${it} is usually closed at that hour.`
    case 'duration':
      return `${it} needs more time.`
    case 'way':
      return `There is not enough time to get to ${it}.`
    case 'arrival':
      return `${it} is before you have arrived.`
    case 'departure':
      return `${it} is after you have to leave.`
    case 'pace':
      return 'The day holds more than the pace you want.'
    case 'effort':
      return `${it} is the second strenuous thing of the day.`
    case 'small_children':
      return `${it} is hard with small children.`
    case 'adults_only':
      return `${it} is for adults.`
    case 'step_free':
      return `${it} is not known to be step-free.`
    case 'meals':
      return 'The day has no time for a meal.'
    case 'rest':
      return 'After the long journey the first day should be easy.'
    case 'budget':
      return 'The day costs more than your budget allows.'
    case 'heat':
      return `${it} is strenuous in the heat of noon.`
    case 'wet_weather':
      return 'It may rain, and the plan has little indoors.'
    case 'once':
      return `${it} is in the plan twice.`
    case 'placed':
      return `${it} is chosen, and found no place in the plan.`
  }
}
