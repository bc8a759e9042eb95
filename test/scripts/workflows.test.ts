import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../scripts/workflows/rules.ts'
import { temporaryFolder } from './temporary.ts'

const workflow = (step: string, permissions = 'permissions: {}') => `on: push
${permissions}
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`

describe('a workflow', () => {
  test.for([
    'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    'run: npm run deploy -- --env staging',
    'run: .ci/run',
  ])('may have a step that %s', async (step) => {
    expect(await faultsOf('a.yml', workflow(step))).toEqual([])
  })

  test.for([
    ['uses: actions/checkout@v7', 'pinned by commit'],
    ['uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'its version behind it'],
    ['run: curl https://example.com | sh', 'one command of npm or of .ci/'],
    ['run: npm run smoke -- ${{ github.event.pull_request.title }}', 'never into a command'],
    ['run: .ci/run ${{ nothing.such }}', 'undefined variable "nothing"'],
    ['uses: actions/checkout@v3', 'is too old to run'],
    ['run: "', 'could not parse as YAML'],
  ])('may have no step that %s', async ([step, fault]) => {
    expect((await faultsOf('a.yml', workflow(step ?? ''))).join('\n')).toContain(fault)
  })

  test('says what it may do', async () => {
    const step = 'run: .ci/run'
    expect(await faultsOf('a.yml', workflow(step, ''))).toEqual(['a.yml says nothing of permissions, so it has all.'])
    expect(await faultsOf('a.yml', workflow(step, 'permissions: write-all'))).toHaveLength(1)
  })
})

/** .ci/pull-request among stand-ins of what it calls; commands that begin with `failing` fail. */
function pullRequest(action: string, failing = 'nothing') {
  const folder = temporaryFolder()
  const calls = join(folder, 'calls')
  const script = `#!/bin/sh
call="$(basename "$0") $*"
echo "$call" | sed 's|/[^ ]*tmp[^ ]*|<file>|' >> '${calls}'
case "$call" in
  '${failing}'*) exit 1;;
  *'db:branch url'*) echo postgresql://somewhere;;
  *'run dev'*) echo "dev on $DATABASE_URL" >> '${calls}'; exec sleep 60;;
esac
`
  for (const name of ['npm', 'gh']) {
    writeFileSync(join(folder, name), script)
    chmodSync(join(folder, name), 0o755)
  }
  const { status, stdout } = spawnSync('.ci/pull-request', ['12', action], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`, TMPDIR: '/tmp' },
  })
  return { status, stdout, calls: readFileSync(calls, 'utf8').trim().split('\n') }
}

describe('a pull request', () => {
  test('has its migrations rehearsed on a branch of its own, the report as a comment, and its Worker tried there', () => {
    const { status, stdout, calls } = pullRequest('synchronize')
    expect(calls.filter((call) => !call.includes('dev'))).toEqual([
      'npm run db:rehearse -- --keep pr-12 --report <file>',
      'gh pr comment 12 --edit-last --create-if-none --body-file <file>',
      'npm run --silent db:branch url pr-12',
      'npm run ready -- http://127.0.0.1:8787',
      'npm run smoke -- http://127.0.0.1:8787',
    ])
    expect(calls).toContain('dev on postgresql://somewhere')
    expect(stdout).toContain('::add-mask::postgresql://somewhere')
    expect(status).toBe(0)
  })

  test('that does not pass is told all the same, and fails', () => {
    const { status, calls } = pullRequest('opened', 'npm run db:rehearse')
    expect(calls.at(-1)).toMatch(/^gh pr comment 12/)
    expect(status).toBe(1)
  })

  test('whose Worker fails the smoke test fails', () => {
    expect(pullRequest('opened', 'npm run smoke').status).toBe(1)
  })

  test('that is closed has its branch deleted', () => {
    expect(pullRequest('closed')).toMatchObject({ status: 0, calls: ['npm run db:branch delete pr-12'] })
  })
})
