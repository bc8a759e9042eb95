import type { Call, Model } from '../model.ts'
import { speak } from '../telling/speaking.ts'
import { sayIt } from '../telling/tell.ts'
import { chooseThree } from './choosing.ts'
import { hear } from './hearing.ts'

/** The model that needs no key: it listens by rules, chooses what ranks best, and speaks in our own sentences. */
export function createCatalogueModel(): Model {
  return {
    name: 'catalogue',
    promptVersion: null,
    listen: (listening, call) => thinking(call, async () => ({ ...(await hear(listening)), questions: [] })),
    choose: (choosing, call) =>
      thinking(call, () =>
        chooseThree(choosing).map((candidate) => ({ kind: 'candidate', candidate, description: null })),
      ),
    tell: async (telling, call) => speak(await sayIt(telling), call),
  }
}

async function thinking<Result>({ signal }: Call, think: () => Result | Promise<Result>): Promise<Result> {
  signal.throwIfAborted()
  return think()
}
