import { z } from '@hono/zod-openapi'
import { notFound } from './problem.ts'
import { answerHeader } from './router.ts'
import type { Page } from '../db/paging.ts'

const page = z.coerce
  .number('A valid integer is required.')
  .int('A valid integer is required.')
  .min(1, 'Ensure this value is greater than or equal to 1.')
  .max(1_000_000_000)
  .default(1)

const pageSize = z.coerce
  .number('A valid integer is required.')
  .int('A valid integer is required.')
  .min(1, 'Ensure this value is greater than or equal to 1.')
  .max(100, 'Ensure this value is less than or equal to 100.')

/** The query parameters of everything that comes in pages. */
export const pageQuery = (defaultSize: number) => ({ page, page_size: pageSize.default(defaultSize) })

/** Refuses a page past the end; the first page always exists. */
export function requirePage({ page, page_size }: Page, count: number): void {
  if (page > Math.max(1, Math.ceil(count / page_size))) throw notFound('Invalid page.')
}

/** The pages beside this one, as absolute addresses that keep the other parameters. */
export function neighbours(url: string, query: Page, count: number) {
  const { page, page_size } = query
  return {
    next: page * page_size < count ? addressOf(url, query, page + 1) : null,
    previous: page > 1 ? addressOf(url, query, page - 1) : null,
  }
}

/** The declaration of what `pageHeaders` gives. */
export const pageAnswerHeaders = {
  'X-Total-Count': answerHeader('How many there are on all pages.', '42'),
  Link: answerHeader('RFC 8288 links: first, prev, next, last.'),
}

/** `X-Total-Count`, and the pages around this one as RFC 8288 links; for lists whose body is an array. */
export function pageHeaders(url: string, query: Page, count: number) {
  const { page, page_size } = query
  const last = Math.max(1, Math.ceil(count / page_size))
  const links = [`<${addressOf(url, query, 1)}>; rel="first"`]
  if (page > 1) links.push(`<${addressOf(url, query, Math.min(page - 1, last))}>; rel="prev"`)
  if (page < last) links.push(`<${addressOf(url, query, page + 1)}>; rel="next"`)
  links.push(`<${addressOf(url, query, last)}>; rel="last"`)
  return { 'X-Total-Count': String(count), Link: links.join(', ') }
}

// What was sent and means nothing would be told again in every link, as often as there are links.
function addressOf(url: string, query: Page, page: number): string {
  const address = new URL(url)
  const known = new Map<string, unknown>(Object.entries({ ...query, page }))
  for (const name of new Set(address.searchParams.keys())) {
    if (known.has(name)) address.searchParams.set(name, String(known.get(name)))
    else address.searchParams.delete(name)
  }
  address.searchParams.set('page', String(page))
  return address.toString()
}
