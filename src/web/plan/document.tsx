import type { ComponentChildren } from 'preact'
import type { Plan } from '../../client/client.ts'
import { BudgetChart } from '../charts/budget-chart.tsx'
import { clock, day as dayName, dayRange } from '../format.ts'
import { LocalMap } from '../map/local-map.tsx'
import { PlaceMap } from '../map/place-map.tsx'
import { placesOf } from './moves.ts'
import { Points } from './points.tsx'
import { days as dayText, document as text } from './text.ts'

/** The whole plan to read: on the screen of who has its link, and on paper. */
export function Document({ plan, eyebrow, children }: { plan: Plan; eyebrow: string; children: ComponentChildren }) {
  const { destination, start_date: start, end_date: end, stay, budget } = plan
  const { latitude = null, longitude = null } = destination ?? {}
  const facts = [
    ...(start !== null && end !== null ? [dayRange(start, end)] : []),
    ...(stay === null ? [] : [text.stay(stay)]),
  ]
  const pins = latitude === null || longitude === null ? [] : [{ latitude, longitude, label: '' }]
  return (
    <article class="document">
      <header class="plan-head">
        <div class="plan-title">
          <p class="eyebrow">{eyebrow}</p>
          <h1 dir="auto">{destination === null ? plan.title : `${destination.name}, ${destination.country}`}</h1>
          {destination !== null && (
            <p class="where" dir="auto">
              {plan.title}
            </p>
          )}
          <p dir="auto">{facts.join(' · ')}</p>
          <div class="actions">{children}</div>
        </div>
        <PlaceMap pins={pins} label="" zoom={4.5} />
      </header>
      <div class="document-body">
        {plan.days.length === 0 ? <p class="quiet">{text.noDays}</p> : <ReadDays days={plan.days} />}
        <div class="aside">
          <LocalMap places={placesOf(plan.days, null)} label={dayText.mapAll} />
          {budget !== null && (
            <section aria-labelledby="budget">
              <h3 id="budget">{text.budget}</h3>
              <BudgetChart breakdown={budget} />
            </section>
          )}
          <Points title={text.packing} points={plan.packing} />
          <Points title={text.cautions} points={plan.cautions.map(({ advice }) => advice)} />
          <Points title={text.open} points={plan.open} />
        </div>
      </div>
    </article>
  )
}

function ReadDays({ days }: { days: Plan['days'] }) {
  return (
    <ol class="read-days">
      {days.map(({ date, items }, index) => (
        <li key={index}>
          <h2>
            {dayText.day(index + 1)} {date !== null && <span class="date">{dayName(date, 'long')}</span>}
          </h2>
          <ol class="items">
            {items.map((item) => (
              <li key={item.id} class={`item ${item.kind}`}>
                <span class="hours">
                  <time>{clock(item.start)}</time>
                  <span class="until">{` – ${clock(item.end)}`}</span>
                </span>
                <span class="what title" dir="auto">
                  {item.title}
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
