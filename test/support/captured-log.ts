import { afterAll, expect, inject } from 'vitest'
import { secretsIn } from './secrets.ts'
import { captured } from './capture.ts'

const known = [inject('jwtSecret'), new URL(inject('databaseUrl')).password, 'test-key']

afterAll(() => {
  const leaks = captured.flatMap((line) => secretsIn(line, known).map((secret) => `${secret} in ${line}`))
  captured.length = 0
  expect(leaks, 'the log has secrets').toEqual([])
})
