import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { begin, type History, isBrowserThere, say, settled, traveller } from './support/world.ts'

const sentence = 'Ten days of walking in May, the two of us, 3000 dollars'
const isChat = /\/destination_search\/chat$/

/** Lets the request reach the API and breaks its answer off after so many events. */
async function cutStream(page: Page, events: number): Promise<void> {
  await page.route(
    isChat,
    async (route) => {
      const response = await route.fetch()
      const whole = (await response.text()).split('\n\n')
      const headers = { 'Content-Type': 'text/event-stream' }
      await route.fulfill({
        status: 200,
        headers,
        body: whole
          .slice(0, events)
          .map((event) => `${event}\n\n`)
          .join(''),
      })
    },
    { times: 1 },
  )
}

const discard = (answer: Promise<unknown>) => answer.then(() => undefined)

function answerOnce(page: Page, answer: (route: Route) => Promise<void>): Promise<unknown> {
  return page.route(isChat, answer, { times: 1 })
}

const wordsOf = ({ messages }: History) => messages.map(({ is_user, content }) => (is_user ? content : '…'))

describe.skipIf(!isBrowserThere)('nothing is lost', () => {
  it.each([0, 1, 3])('when the stream breaks off after %i events: one question, one answer', async (events) => {
    const { page, read } = await traveller()
    await cutStream(page, events)
    const tripId = await begin(page, sentence)
    expect(await page.locator('.said').count()).toBe(2)
    expect(wordsOf(await read<History>(`/destination_search/conversations/${tripId}`))).toEqual([sentence, '…'])
  })

  it('when the network is gone before the message leaves', async () => {
    const { page, read } = await traveller()
    await answerOnce(page, (route) => route.abort('internetdisconnected'))
    const tripId = await begin(page, sentence)
    expect(wordsOf(await read<History>(`/destination_search/conversations/${tripId}`))).toEqual([sentence, '…'])
  })

  it.each([429, 503])('when the API answers %i and asks for patience', async (status) => {
    const { page, read } = await traveller()
    const headers = { 'Retry-After': '1', 'Content-Type': 'application/problem+json' }
    const body = JSON.stringify({ status, detail: 'Later.', title: '', type: 'about:blank', error: '', request_id: '' })
    await answerOnce(page, (route) => route.fulfill({ status, headers, body }))
    const tripId = await begin(page, sentence)
    expect(wordsOf(await read<History>(`/destination_search/conversations/${tripId}`))).toEqual([sentence, '…'])
  })

  it('when the tab is closed in the middle of an answer and opened again', async () => {
    const { page, context, read } = await traveller()
    const tripId = await begin(page, sentence)
    // The answer of this one never arrives in the first tab.
    await answerOnce(page, (route) => discard(route.fetch()))
    await say(page, 'Whatever is beautiful')
    await page.locator('.said.pending').waitFor()
    await page.close()
    const again = await context.newPage()
    await again.goto(`/trips/${tripId}`)
    await settled(again, 4)
    expect(wordsOf(await read<History>(`/destination_search/conversations/${tripId}`))).toEqual([
      ...[sentence, '…'],
      ...['Whatever is beautiful', '…'],
    ])
  })

  it('when the access token has ended: it is renewed, and the message goes out again', async () => {
    const { page, read } = await traveller()
    const tripId = await begin(page, sentence)
    const keys: (string | undefined)[] = []
    await answerOnce(page, async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      await route.fulfill({ status: 401, body: '{}' })
    })
    page.on('request', (request) => isChat.test(request.url()) && keys.push(request.headers()['idempotency-key']))
    await say(page, 'Somewhere green')
    await settled(page, 4)
    expect(new Set(keys).size).toBe(1)
    expect((await read<History>(`/destination_search/conversations/${tripId}`)).messages).toHaveLength(4)
  })

  it('when a button is pressed twice: one trip, one message', async () => {
    const { page, read } = await traveller()
    await page.goto('/')
    await page.getByLabel('Your trip in one sentence').fill(sentence)
    await page.getByRole('button', { name: 'Begin' }).dblclick()
    await page.waitForURL(/\/trips\/\d+$/)
    await settled(page)
    const { count } = await read<{ count: number }>('/api/trips')
    expect(count).toBe(1)
  })

  it('of what was typed and not sent, nor of what was half said about a new trip', async () => {
    const { page } = await traveller()
    const tripId = await begin(page, sentence)
    await page.getByLabel('Message', { exact: true }).fill('I was about to sa')
    await page.goto('/')
    await page.getByLabel('Your trip in one sentence').fill('A second tri')
    await page.reload()
    await expect.poll(() => page.getByLabel('Your trip in one sentence').inputValue()).toBe('A second tri')
    await page.goto(`/trips/${tripId}`)
    await expect.poll(() => page.getByLabel('Message', { exact: true }).inputValue()).toBe('I was about to sa')
  })

  it('between two tabs, which show the same and sign out together', async () => {
    const { page, context } = await traveller()
    const tripId = await begin(page, sentence)
    const other = await context.newPage()
    await other.goto(`/trips/${tripId}`)
    await settled(other)
    await say(page, 'With good food')
    await settled(page, 4)
    await settled(other, 4)
    expect(await other.locator('.said').allInnerTexts()).toEqual(await page.locator('.said').allInnerTexts())
    await other.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  it('when an answer is given differently: what came after it is taken back', async () => {
    const { page, read } = await traveller()
    const tripId = await begin(page, sentence)
    await say(page, 'With good food')
    await settled(page, 4)
    const answer = page.locator('.said.mine').nth(1)
    await answer.hover()
    await answer.getByRole('button', { name: 'Answer differently' }).click()
    await say(page, 'With high mountains')
    await page.locator('.said', { hasText: 'With high mountains' }).waitFor()
    await settled(page, 4)
    const history = await read<History>(`/destination_search/conversations/${tripId}`)
    expect(wordsOf(history)).toEqual([sentence, '…', 'With high mountains', '…'])
  })
})
