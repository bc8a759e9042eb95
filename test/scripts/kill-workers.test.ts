import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('no conversation is lost, doubled or half stored when workerd is killed under load', { timeout: 180_000 }, () => {
  const { status, stdout } = spawnSync(process.execPath, ['bench/kill-workers.ts', '--kills', '4', '--clients', '4'], {
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/^\| 4 \| \d+ \| \d+ \| \d+ \| 0 \|$/m)
  expect(status).toBe(0)
})
