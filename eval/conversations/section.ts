import { withConnection } from '../../scripts/local/connection.ts'
import { authorizationOf } from '../../bench/people.ts'
import type { Findings, Floor, Trial } from '../section.ts'
import { changes } from './cases/changes.ts'
import { choices } from './cases/choices.ts'
import { languages } from './cases/languages.ts'
import { refusals } from './cases/refusals.ts'
import { wishes } from './cases/wishes.ts'
import type { Conversation } from './conversation.ts'
import { judge, type Verdict } from './judging.ts'
import { haveConversation } from './talking.ts'

export const conversations: readonly Conversation[] = [...wishes, ...languages, ...refusals, ...choices, ...changes]

const atOnce = 4

/** Has every conversation with the API, each as a traveller of its own. */
export async function measureConversations({ openWorld, variables }: Trial): Promise<Findings> {
  const world = await openWorld()
  const database = await world.database('evaluation', async () => Promise.resolve())
  await addTravellers(database, conversations.length)
  const { url } = await world.serve(database, { variables })
  const verdicts: Verdict[] = []
  const waiting = [...conversations.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, conversation] = next
      const headers = await authorizationOf({ id: index + 1, username: nameOf(index + 1), tripId: 0 })
      verdicts[index] = judge(conversation, await haveConversation(url, headers, conversation))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return findingsOf(verdicts)
}

const nameOf = (id: number): string => `traveller ${id}`

async function addTravellers(url: string, count: number): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query(
      `with travellers as (
         insert into users (username, password_hash)
         select 'traveller ' || number, 'none' from generate_series(1, $1::int) number returning id)
       insert into user_preferences (user_id) select id from travellers`,
      [count],
    )
  })
}

interface Tally {
  conversations: number
  needs: number
  unmet: number
  places: number
  faulty: number
  askedInVain: number
  outcomes: number
  right: number
  chosenWrongly: number
  unsaid: number
}

function findingsOf(verdicts: readonly Verdict[]): Findings {
  const kinds = [...new Set(verdicts.map(({ conversation }) => conversation.kind))]
  const rows = kinds.map((kind) => ({ kind, ...tally(verdicts.filter((each) => each.conversation.kind === kind)) }))
  const all = tally(verdicts)
  const english = verdicts.filter(({ conversation }) => conversation.language === undefined)
  const foreign = verdicts.filter(({ conversation }) => conversation.language !== undefined)
  const head = [
    'kind',
    'conversations',
    'needs met',
    'places without fault',
    'asked in vain',
    'right outcome',
    'unsaid',
  ]
  const markdown = [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...[...rows, { kind: 'all', ...all }].map((row) => `| ${cellsOf(row).join(' | ')} |`),
  ].join('\n')
  return {
    markdown,
    floors: [...floorsOf('', english), ...floorsOf('in other languages: ', foreign)],
    failures: verdicts.filter(isFailed).map(describe),
  }
}

/** The least of needs met, places without fault and right outcomes, in per cent. */
const least = { needs: 99, places: 98, outcomes: 99 }

function floorsOf(prefix: string, verdicts: readonly Verdict[]): Floor[] {
  const all = tally(verdicts)
  return [
    { name: `${prefix}needs met (%)`, value: share(all.needs - all.unmet, all.needs), least: least.needs },
    {
      name: `${prefix}places without any fault (%)`,
      value: share(all.places - all.faulty, all.places),
      least: least.places,
    },
    { name: `${prefix}questions about what is known`, value: all.askedInVain, most: 0 },
    { name: `${prefix}refusals that choose`, value: all.chosenWrongly, most: 0 },
    { name: `${prefix}right outcomes (%)`, value: share(all.right, all.outcomes), least: least.outcomes },
    {
      name: `${prefix}answers that say what they must (%)`,
      value: share(verdicts.length - all.unsaid, verdicts.length),
      least: 98,
    },
  ]
}

function tally(verdicts: readonly Verdict[]): Tally {
  const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + count(verdict), 0)
  return {
    conversations: verdicts.length,
    needs: sum(({ needs }) => needs),
    unmet: sum(({ unmet }) => unmet.length),
    places: sum(({ places }) => places),
    faulty: sum(({ faulty }) => faulty),
    askedInVain: sum(({ askedInVain }) => askedInVain.length),
    outcomes: sum(({ isRight }) => (isRight === null ? 0 : 1)),
    right: sum(({ isRight }) => (isRight === true ? 1 : 0)),
    chosenWrongly: sum(({ hasChosenWrongly }) => (hasChosenWrongly ? 1 : 0)),
    unsaid: sum(({ unsaid }) => (unsaid.length > 0 ? 1 : 0)),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)

function cellsOf(row: Tally & { kind: string }): string[] {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${share(part, whole).toFixed(1)} %`)
  return [
    row.kind,
    String(row.conversations),
    percent(row.needs - row.unmet, row.needs),
    percent(row.places - row.faulty, row.places),
    String(row.askedInVain),
    percent(row.right, row.outcomes),
    String(row.unsaid),
  ]
}

const isFailed = ({ unmet, askedInVain, isRight, unsaid }: Verdict): boolean =>
  unmet.length + askedInVain.length + unsaid.length > 0 || isRight === false

function describe({ conversation, course, unmet, askedInVain, isRight, unsaid }: Verdict): string {
  const wrong = [
    ...unmet,
    ...askedInVain.map((topic) => `asked about ${topic}`),
    ...(isRight === false ? [`chose ${course.chosen?.name ?? 'nothing'}`] : []),
    ...unsaid,
  ]
  return `\n### ${conversation.kind}: ${wrong.join('; ')}\n${course.transcript.join('\n')}`
}
