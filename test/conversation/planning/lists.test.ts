import { describe, expect, it } from 'vitest'
import { chosenLisbon, openSession } from '../../support/chosen.ts'
import { rows } from '../../support/world.ts'

/** Lisbon is chosen: what is said next, the session, and where the trip goes. */
async function talkOfLisbon() {
  const talk = await chosenLisbon()
  const tell = async (message: string) => (await talk.tell(message)).body.ai_message.content
  const data = async () => (await openSession(talk.tripId))?.['session_data']
  const destination = async () =>
    (
      await rows`select name from destinations where id = (select destination_id from trips where id = ${talk.tripId})`
    )[0]
  return { tell, data, destination }
}

describe('"the second", where things of the plan were just named', () => {
  it.each([
    'the second one please',
    'I take the second',
    'number 2',
    'the second area',
    'la segunda zona',
    'die zweite Gegend',
    '2',
    'le deuxième',
    'el segundo',
    'die zweite',
    'la seconda',
    'prefiro o segundo, obrigado',
  ])('is one of the areas, and no other destination: %s', async (words) => {
    const { tell, data, destination } = await talkOfLisbon()
    const told = await tell('Where could we stay?')
    const [, second = ''] = /, (?:.+?), ([^,(]+?) \(/.exec(told) ?? /; ([^;(]+?) \(/.exec(told) ?? []
    await tell(words)
    expect(await data()).toMatchObject({ stay: { area: second.replace(/^or /, '') } })
    expect(await destination()).toEqual({ name: 'Lisbon' })
  })

  it('is one of the ways to get there', async () => {
    const { tell, data, destination } = await talkOfLisbon()
    await tell('From Madrid')
    await tell('How do we get there?')
    expect(await tell('The first')).toContain('Noted: ')
    expect(await data()).toMatchObject({ journey: { from: 'Madrid' } })
    expect(await destination()).toEqual({ name: 'Lisbon' })
  })

  it('is one of the things to do, to be taken or left out', async () => {
    const { tell, data } = await talkOfLisbon()
    const told = await tell('What is there to do?')
    const first = /: ([^;,]+)[;,]/.exec(told)?.[1] ?? ''
    expect(await tell('the first')).toContain(`${first} will be in the plan`)
    expect(await data()).toMatchObject({ activities: [expect.any(String)] })
  })
})
