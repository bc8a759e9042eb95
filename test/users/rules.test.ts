import { describe, expect, it } from 'vitest'
import { loadCommonPasswords } from '../../src/users/common-passwords.ts'
import { passwordFaults } from '../../src/users/rules.ts'
import { loadCommonPasswords as loadBundled } from '../support/product.ts'

const isCommon = (password: string) => password === 'sunshine1'

describe('a good password', () => {
  it.each([
    ['correct horse battery', []],
    ['пароль-длинный', []],
    ['1234567a', []],
    ['short', ['This password is too short. It must contain at least 8 characters.']],
    ['😀😀😀😀', ['This password is too short. It must contain at least 8 characters.']],
    ['83610274', ['This password is entirely numeric.']],
    ['٨٣٦١٠٢٧٤', ['This password is entirely numeric.']],
    [
      '1234',
      ['This password is too short. It must contain at least 8 characters.', 'This password is entirely numeric.'],
    ],
    ['SunShine1', ['This password is too common.']],
    ['ｓｕｎｓｈｉｎｅ１', ['This password is too common.']],
    ['ADA-lovelace', ['The password must not be the username.']],
  ])('%s: %j', (password, faults) => {
    expect(passwordFaults(password, 'Ada-Lovelace', isCommon)).toEqual(faults)
  })

  it('is none of the thousands that everybody tries first', async () => {
    const common = await loadCommonPasswords()
    expect(common.size).toBeGreaterThan(10_000)
    for (const password of ['password', 'qwertyuiop', 'iloveyou', 'football1']) expect(common).toContain(password)
    expect([...common].filter((password) => password !== password.toLowerCase())).toEqual([])
  })
  it('is none that is listed, also where the product knows only those that break no other rule', async () => {
    const listed = [...(await loadCommonPasswords())]
    const bundled = await loadBundled()
    expect(bundled.size).toBeGreaterThan(10_000)
    expect(bundled).toEqual(new Set(listed.filter((each) => passwordFaults(each, '', () => false).length === 0)))
  })
})
