import type { EdgeCache } from '../../src/deps.ts'

const fail = () => Promise.reject(new Error('The edge fails.'))

/** An edge that fails whatever it is asked. */
export const brokenEdge: EdgeCache = { match: fail, put: fail, delete: fail }

/** An edge that keeps nothing, and writes down what it was given. */
export function forgetfulEdge() {
  const given: { address: string; answer: Response }[] = []
  const edge: EdgeCache = {
    match: () => Promise.resolve(undefined),
    put: (address, answer) => {
      given.push({ address, answer })
      return Promise.resolve()
    },
    delete: () => Promise.resolve(false),
  }
  return { given, edge }
}
