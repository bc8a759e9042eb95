/** What the tests use of the product as one bundle, built once by the global set-up. */
export { createApp } from '../../src/app.ts'
export { createDeps } from '../../src/deps.ts'
export { createGeminiModel } from '../../src/model/gemini/gemini.ts'
export { ModelError } from '../../src/model/model.ts'
export { default } from '../../src/index.ts'
