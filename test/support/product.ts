/** What the tests use of the product as one bundle, built once by the global set-up. */
export { createApp } from '../../src/app.ts'
export { createDeps } from '../../src/wiring.ts'
export { createDatabase } from '../../src/db/client.ts'
export { createGeminiModel } from '../../src/model/gemini/gemini.ts'
export { ModelError } from '../../src/model/model.ts'
export { loadCommonPasswords } from '../../src/users/common-passwords.ts'
export { default } from '../../src/index.ts'
