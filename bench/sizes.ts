/** How many a database has that is not about size. */
export const smallMessages = 10_000

const tripsOfEach = 10
export const messagesOfEach = 50

/** The conversations of one window take place at the same time, so that their messages lie side by side. */
const windows = 50

/** How many of everything there are for this many messages. */
export function sizeOf(messages: number) {
  const atOnce = Math.max(1, Math.round(messages / (messagesOfEach * windows)))
  const conversations = atOnce * windows
  const users = Math.ceil(conversations / tripsOfEach)
  return { atOnce, conversations, users, messages: conversations * messagesOfEach, turns: conversations * 25 }
}
