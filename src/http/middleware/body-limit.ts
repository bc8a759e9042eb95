import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem.ts'

/** Refuses bodies over 64 KiB while they are being read. */
export const limitBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new Problem(413, 'The body is larger than 64 KiB.')
  },
})
