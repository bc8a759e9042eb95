import { z } from '@hono/zod-openapi'
import { comfortLevels } from '../../destinations/facts.ts'
import { mostSuggested, suggestedActivity, suggestedArea } from '../../destinations/suggested.ts'
import { means } from '../../model/wishes.ts'
import { itinerary, time } from '../itinerary/schema.ts'
import { mostAsked } from '../suggestions/limits.ts'

const name = (path: string) =>
  z.string(`${path} must be text.`).min(1, `${path} may not be blank.`).max(200, `${path} is too long.`)
const oneOf = <const Values extends readonly [string, ...string[]]>(path: string, values: Values) =>
  z.enum(values, `${path} must be one of: ${values.join(', ')}.`)
const object = (path: string) => `${path} must be an object.`

/** Where they stay: an area of the destination by name. */
const stay = z.looseObject(
  { area: name('stay.area'), level: oneOf('stay.level', comfortLevels).optional() },
  object('stay'),
)

/** How they get there: an option by its id, and the hours of arriving and leaving. */
const journey = z.looseObject(
  {
    id: name('journey.id'),
    means: oneOf('journey.means', means),
    from: name('journey.from').optional(),
    arrive_at: time.optional(),
    leave_at: time.optional(),
  },
  object('journey'),
)

/** What they want to do: options by their ids. */
const activities = z
  .array(name('activities'), 'activities must be a list of ids.')
  .max(60, 'activities must be a list of at most 60 ids.')

/** How much is kept of what a model says in one session. */
export const mostKept = mostAsked * mostSuggested

/** What a model has added to the options, for one destination. */
const suggestions = z.object(
  {
    destination_id: z.int().min(1),
    areas: z.array(suggestedArea).max(mostKept),
    activities: z.array(suggestedActivity).max(mostKept),
  },
  object('suggested_options'),
)

/** What choices were before a conversation changed them; null for what was not chosen. */
const lastChange = z.object(
  {
    stay: stay.nullish(),
    journey: journey.nullish(),
    activities: activities.nullish(),
    itinerary: itinerary.nullish(),
  },
  object('last_change'),
)

/** What can be chosen in a session, by its key in `session_data`; every other key belongs to whoever writes it. */
export const choiceFields = () => ({
  stay: stay.optional(),
  journey: journey.optional(),
  activities: activities.optional(),
  itinerary: itinerary.optional(),
  suggested_options: suggestions.optional(),
  last_change: lastChange.optional(),
})

const fields = z.lazy(() =>
  z.object({
    stay: stay.optional().catch(undefined),
    journey: journey.optional().catch(undefined),
    activities: activities.optional().catch(undefined),
    itinerary: itinerary.optional().catch(undefined),
    suggested_options: suggestions.optional().catch(undefined),
    last_change: lastChange.optional().catch(undefined),
  }),
)

export interface Choices {
  stay?: z.infer<typeof stay> | undefined
  journey?: z.infer<typeof journey> | undefined
  activities?: string[] | undefined
  itinerary?: z.infer<typeof itinerary> | undefined
  suggested_options?: z.infer<typeof suggestions> | undefined
  last_change?: z.infer<typeof lastChange> | undefined
}

/** What was chosen, of any age: what an earlier client wrote in another shape under one of these keys is no choice. */
export const storedChoices = (data: unknown): Choices => fields.parse(data ?? {})
