import { inject } from 'vitest'
import { createCatalogueModel } from '../../src/model/catalogue/catalogue.ts'
import { geminiWorld } from '../support/model.ts'
import { conformance } from './conformance.ts'

conformance('the catalogue', { open: createCatalogueModel, openBroken: null })

conformance('Gemini', {
  open: () => geminiWorld(inject('geminiUrl')).model,
  openBroken: async () => {
    const { model, script } = geminiWorld(inject('geminiUrl'))
    await script([503, 500, 429, 503].map((status) => ({ kind: 'status', status })))
    return model
  },
})
