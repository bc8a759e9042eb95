import { afterEach, describe, expect, inject, test, vi } from 'vitest'
import type { Behaviour } from '../../support/gemini.ts'
import { call, geminiWorld, leavingCall, spokenCall, telling } from '../../support/model.ts'

const world = (options = {}) => geminiWorld(inject('geminiUrl'), options)
const unavailable = { failure: { kind: 'unavailable' } }

describe('Gemini speaking', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is heard piece by piece, and the pieces are exactly the reply', async () => {
    const { model, script } = world()
    await script([{ kind: 'text', pieces: ['\n', ' Kyoto', ' is', ' lovely – 美しい', '.\n', '\n'] }])
    const { call, heard } = spokenCall()
    const reply = await model.tell(telling('How is Kyoto?'), call)
    expect(reply).toBe('Kyoto is lovely – 美しい.')
    expect(heard).toEqual(['Kyoto', ' is', ' lovely – 美しい', '.'])
  })

  const early: Behaviour[] = [
    { kind: 'status', status: 503 },
    { kind: 'drop' },
    { kind: 'drop', pieces: [' '] },
    { kind: 'empty' },
    { kind: 'garbage' },
    { kind: 'hang' },
    { kind: 'text', pieces: [''], finishReason: null },
  ]
  test.each(early)('begins anew when it fails before the first word ($kind, %#)', async (behaviour) => {
    const { model, script, requests } = world({ attemptMilliseconds: behaviour.kind === 'hang' ? 500 : 12_000 })
    await script([behaviour])
    const { call, heard } = spokenCall()
    expect(await model.tell(telling('How is Kyoto?'), call)).toBe(heard.join(''))
    expect(await requests()).toHaveLength(2)
  })

  const pieces = ['Kyoto is', ' lovely']
  const late: Behaviour[] = [
    { kind: 'drop', pieces },
    { kind: 'text', pieces, finishReason: null },
    { kind: 'text', pieces, finishReason: 'MAX_TOKENS' },
    { kind: 'text', pieces, finishReason: 'OTHER' },
  ]
  test.each(late)('never says its words twice when it breaks off ($kind, %#)', async (behaviour) => {
    const { model, script, requests } = world()
    await script([behaviour])
    const { call, heard } = spokenCall()
    await expect(model.tell(telling('How is Kyoto?'), call)).rejects.toMatchObject(unavailable)
    expect(heard.join('')).toBe('Kyoto is lovely')
    expect(await requests()).toHaveLength(1)
  })

  test('is cut off by the deadline of the turn, not by the time-out of an attempt, once it speaks', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const limits = { attemptMilliseconds: 12_000, deadlineMilliseconds: 25_000 }
    const { model, script, requests } = world({ ...limits, now: Date.now })
    await script([{ kind: 'hang', pieces }])
    const heard: string[] = []
    const isCutOff = vi.fn()
    const speech = new Promise<void>((resolve) => {
      const onToken = (text: string) => {
        heard.push(text)
        if (heard.length === pieces.length) resolve()
      }
      model.tell(telling('How is Kyoto?'), { ...call(), onToken }).catch(isCutOff)
    })
    await speech
    await vi.advanceTimersByTimeAsync(limits.deadlineMilliseconds - 1)
    expect(isCutOff).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(isCutOff).toHaveBeenCalledWith(
      expect.objectContaining({ failure: { kind: 'unavailable', retryAfterSeconds: 5 } }),
    )
    expect(heard.join('')).toBe('Kyoto is lovely')
    expect(await requests()).toHaveLength(1)
  })

  test('that is blocked half-way is blocked', async () => {
    const { model, script, requests } = world()
    await script([{ kind: 'blocked answer', pieces }])
    const speech = model.tell(telling('How is Kyoto?'), spokenCall().call)
    await expect(speech).rejects.toMatchObject({ failure: { kind: 'blocked' } })
    expect(await requests()).toHaveLength(1)
  })

  test('falls silent when the listener leaves', async () => {
    const { model, script } = world()
    await script([{ kind: 'hang', pieces }])
    const { call: spoken, heard, reason } = leavingCall()
    await expect(model.tell(telling('How is Kyoto?'), spoken)).rejects.toBe(reason)
    expect(heard).toEqual(['Kyoto is'])
  })
})
