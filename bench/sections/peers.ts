import { withConnection } from '../../scripts/local/connection.ts'
import { type Budget, talkingTurn } from '../cases.ts'
import { ownDatabase } from '../fill.ts'
import { openFloorRecorder } from '../floor.ts'
import { type Keeper, openOurs, openPeer, type Said } from '../keepers.ts'
import { milliseconds, table, whole } from '../markdown.ts'
import { differentPeople } from '../people.ts'
import { progress } from '../progress.ts'
import type { Effort, Findings } from '../section.ts'
import { smallMessages as messages } from '../sizes.ts'
import { median } from '../statistics.ts'
import { bytesOfDatabase, bytesOfRows } from '../stored-bytes.ts'
import type { World } from '../world.ts'

const distances = [0, 20, 80]
/** The turns that are looked at. The first finds no connection and no plan ready. */
const early = { from: 2, to: 5 }
const groups: Group[] = [early, { from: 41, to: 50 }, { from: 481, to: 500 }]

const questions = [
  'What is the weather like there?',
  'Which is the cheapest of them?',
  'How long is the flight?',
  'Is it safe there?',
  'What can we do in the evening?',
  'Why these three?',
]

/** Turns that follow each other, both ends included. */
interface Group {
  from: number
  to: number
}

/** One of those who keep the conversation, with its turns so far and what a turn of each group adds to its rows. */
interface Course {
  keeper: Keeper
  turns: Turn[]
  rowBytes: number[]
  bytesOnDisk: number
}

interface Turn extends Said {
  spent: Budget
}

/** The same conversation as ours keeps it, and as LangGraph's checkpointer for PostgreSQL does. */
export async function measurePeers(world: World, effort: Effort): Promise<Findings> {
  const databaseUrl = await ownDatabase(world, 'peers', messages)
  const spent = await spentByOurs(world, databaseUrl)
  const follow = (distance: number, groups: readonly Group[]): Promise<Course[]> =>
    withKeepers(world, { databaseUrl, distance, spent }, (keepers) => converse(keepers, groups))

  const near: Course[][] = []
  for (const distance of distances) {
    progress(`peers: ${distance} ms`)
    near.push(await follow(distance, [effort.isShort ? early : { from: 2, to: 30 }]))
  }
  progress('peers: a long conversation')
  const looked = effort.isShort ? [early] : groups
  const long = await follow(0, looked)
  return {
    markdown: [costTable(near), growthTable(long, looked)].join('\n\n'),
    figures: Object.fromEntries(long.flatMap((course) => figuresOf(course, looked))),
  }
}

async function withKeepers<Result>(
  world: World,
  place: { databaseUrl: string; distance: number; spent: Budget },
  work: (keepers: readonly Keeper[]) => Promise<Result>,
): Promise<Result> {
  return withConnection(place.databaseUrl, async (client) => {
    const { keeper, start } = await openOurs(client, world, place)
    const keepers = [keeper]
    try {
      for (const durability of ['async', 'exit'] as const) {
        keepers.push(await openPeer(client, world, { durability, start, distance: place.distance }))
      }
      return await work(keepers)
    } finally {
      for (const each of keepers) each.close()
    }
  })
}

/** All say the same by turns, until the last of these turns; the rows are weighed before and after each group. */
async function converse(keepers: readonly Keeper[], looked: readonly Group[]): Promise<Course[]> {
  const courses = await Promise.all(
    keepers.map(async (keeper): Promise<Course> => {
      const bytesOnDisk = -(await bytesOfDatabase(keeper.databaseUrl))
      return { keeper, turns: [], rowBytes: [], bytesOnDisk }
    }),
  )
  let number = 1
  const sayUntil = async (last: number): Promise<void> => {
    for (; number <= last; number += 1) await sayToAll(courses, number)
  }
  for (const { from, to } of looked) {
    await sayUntil(from - 1)
    const before = await weights(courses)
    await sayUntil(to)
    const after = await weights(courses)
    for (const [index, { rowBytes }] of courses.entries()) {
      rowBytes.push(((after[index] ?? NaN) - (before[index] ?? NaN)) / (to - from + 1))
    }
  }
  for (const course of courses) course.bytesOnDisk += await bytesOfDatabase(course.keeper.databaseUrl)
  return courses
}

const weights = (courses: readonly Course[]): Promise<number[]> =>
  Promise.all(courses.map(({ keeper }) => bytesOfRows(keeper.databaseUrl, keeper.rows)))

/** The models of the others say what ours says. */
async function sayToAll(courses: readonly Course[], number: number): Promise<void> {
  const message = questions[number % questions.length] ?? ''
  let reply = ''
  for (const { keeper, turns } of courses) {
    const said = await keeper.say(message, reply)
    turns.push({ ...said, spent: keeper.spent() })
    reply = said.reply
  }
}

/** The conversations of the filled database are at their offer, too. */
async function spentByOurs(world: World, url: string): Promise<Budget> {
  const recorder = await openFloorRecorder(world, url, url)
  const { spent } = await recorder.record(talkingTurn, differentPeople(messages, 3))
  recorder.close()
  return spent
}

const middle = (turns: readonly Turn[], of: (turn: Turn) => number): number => median(turns.slice(1).map(of))

function costTable(near: Course[][]): string {
  const [nearest = 0, , farthest = 0] = distances
  const head = ['the conversation is kept by', 'round trips', 'statements']
  return table(
    [...head, ...distances.map((distance) => `p50 at ${distance} ms`), 'round trips that one waits for'],
    (near[0] ?? []).map(({ keeper, turns }, index) => {
      const times = near
        .flatMap((courses) => courses.slice(index, index + 1))
        .map((course) => middle(course.turns, (turn) => turn.milliseconds))
      return [
        ...[keeper.name, whole(middle(turns, ({ spent }) => spent.roundTrips))],
        whole(middle(turns, ({ spent }) => spent.statements)),
        ...times.map(milliseconds),
        (((times[2] ?? NaN) - (times[0] ?? NaN)) / (farthest - nearest)).toFixed(1),
      ]
    }),
  )
}

function growthTable(courses: readonly Course[], looked: readonly Group[]): string {
  const inGroups = (name: string): string[] => looked.map(({ from, to }) => `${name}, turns ${from}–${to}`)
  return table(
    [
      ...['the conversation is kept by', ...inGroups('p50'), ...inGroups('WAL a turn'), ...inGroups('rows a turn')],
      'its database grew by',
    ],
    courses.map(({ keeper, turns, rowBytes, bytesOnDisk }) => [
      keeper.name,
      ...looked.map((group) => milliseconds(median(of(turns, group).map((turn) => turn.milliseconds)))),
      ...looked.map((group) => bytes(median(of(turns, group).map((turn) => turn.walBytes)))),
      ...rowBytes.map(bytes),
      `${(bytesOnDisk / 2 ** 20).toFixed(1)} MiB`,
    ]),
  )
}

const of = (turns: readonly Turn[], { from, to }: Group): Turn[] => turns.slice(from - 1, to)

const bytes = (value: number): string => `${whole(value)} bytes`

/** What a turn late in a long conversation costs. */
function figuresOf({ keeper, turns, rowBytes }: Course, looked: readonly Group[]): [string, number][] {
  const late = of(turns, looked.at(-1) ?? early)
  return [
    [`peers.${keeper.kind}.p50`, median(late.map((turn) => turn.milliseconds))],
    [`peers.${keeper.kind}.walBytes`, median(late.map((turn) => turn.walBytes))],
    [`peers.${keeper.kind}.rowBytes`, rowBytes.at(-1) ?? NaN],
  ]
}
