import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say, talk } from '../support/chat.ts'
import { rows } from '../support/world.ts'

interface History {
  messages: { content: string; is_user: boolean }[]
}

/** Whatever a message can be: any characters but NUL, of any plane, with something in it that is no white space. */
const message = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('\\u0000', '%00', "'; drop table messages; --", '{"a":1}', '$1', '\u2028', '\ufeff', '\r\n'),
        {
          minLength: 1,
        },
      )
      .map((parts) => ` ${parts.join(' ')}\t`),
    fc.constantFrom('🏝'.repeat(4_000), '\u202eabc\u0301', '<script>alert(1)</script>', '\u0001\u001f\u007f\u0085'),
  )
  .filter((text) => text.trim() !== '' && !text.includes('\0') && text.isWellFormed())

describe('what a traveller says', { timeout: 60_000 }, () => {
  it('is answered, stored and shown again exactly as it was said, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 5 }), async (messages) => {
        const { who, tripId } = await talk()
        for (const text of messages) {
          const { status, body } = await say(who, tripId, text)
          expect(status).toBe(200)
          expect(body.user_message.content).toBe(text)
        }
        const history = await who.get<History>(`/destination_search/conversations/${tripId}`)
        const said = history.body.messages.filter(({ is_user }) => is_user)
        expect(said.map(({ content }) => content)).toEqual(messages)
        const stored = await rows`select content from messages where user_id = ${who.id} and is_user order by id`
        expect(stored.map(({ content }) => content)).toEqual(messages)
      }),
      { numRuns: 60 },
    )
  })
})
