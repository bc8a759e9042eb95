import type { PlanningOption } from '../../client/client.ts'
import { cost as costs } from '../costs.ts'
import { hours } from '../format.ts'
import { LocalMap } from '../map/local-map.tsx'
import { ofKind, type OptionOf, Options } from './options.tsx'
import type { Planning } from './planning.ts'
import { text } from './text.ts'

type Activity = OptionOf<'activity'>

/** What there is to do, of which any number can be picked. */
export function Activities({ planning }: { planning: Planning }) {
  return (
    <Options planning={planning} stage="activities">
      {({ options }) => <Picks planning={planning} options={options} />}
    </Options>
  )
}

function Picks({ planning, options }: { planning: Planning; options: PlanningOption[] }) {
  const activities = ofKind(options, 'activity').sort((one, other) => Number(other.fits) - Number(one.fits))
  const picked = new Set(planning.picked.value)
  const chosen = activities.filter(({ id }) => picked.has(id))
  const inAll = chosen.reduce((sum, activity) => sum + activity.hours, 0)
  const places = activities.map(({ id, latitude, longitude }, index) => {
    return { latitude, longitude, label: String(index + 1), isMarked: picked.has(id) }
  })
  return (
    <div class="mapped">
      <div class="aside">
        <LocalMap places={places} label={text.activityMap} />
        <p class="quiet" role="status">
          {text.picked(chosen.length, hours(inAll))}
        </p>
      </div>
      <ol class="picks">
        {activities.map((activity, index) => (
          <li key={activity.id}>
            <Pick
              activity={activity}
              number={index + 1}
              isPicked={picked.has(activity.id)}
              onPick={() => void planning.pick(activity.id)}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

interface PickProps {
  activity: Activity
  number: number
  isPicked: boolean
  onPick: () => void
}

function Pick({ activity, number, isPicked, onPick }: PickProps) {
  return (
    <label class={isPicked ? 'card pick chosen' : 'card pick'}>
      <input type="checkbox" checked={isPicked} onChange={onPick} />
      <span class="name" dir="auto">
        {activity.name}
      </span>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <span class="quiet">{factsOf(activity).join(' · ')}</span>
      {!activity.verified && <span class="quiet">{text.unverified}</span>}
      {activity.against.map((point) => (
        <span key={point} class="caution" dir="auto">
          {point}
        </span>
      ))}
    </label>
  )
}

function factsOf({ category, hours: length, cost, effort, indoors }: Activity): string[] {
  return [
    text.categories[category],
    hours(length),
    costWords(cost),
    ...(effort === 'easy' ? [] : [text.efforts[effort]]),
    ...(indoors ? [text.indoors] : []),
  ]
}

function costWords(cost: string | null): string {
  if (cost === null) return text.costUnknown
  return Number(cost) === 0 ? text.free : text.each(costs(cost))
}
