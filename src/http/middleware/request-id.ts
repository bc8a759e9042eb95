import { requestId } from 'hono/request-id'

/** Gives every response an `X-Request-Id`; a valid one that came in is kept. */
export const identify = requestId({ limitLength: 128 })
