import { describe, expect, it } from 'vitest'
import { hashPassword, nobodysHash, verifyPassword } from '../../src/auth/passwords.ts'

describe('a password', () => {
  it('is hashed with scrypt, its cost and a salt of its own beside it', async () => {
    const [one, other] = await Promise.all([
      hashPassword('correct horse battery'),
      hashPassword('correct horse battery'),
    ])
    expect(one).toMatch(/^scrypt\$14\$8\$5\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/)
    expect(other).not.toBe(one)
    expect(await verifyPassword('correct horse battery', one)).toBe(true)
    expect(await verifyPassword('correct horse batterz', one)).toBe(false)
  })

  it('is the same however its characters are composed', async () => {
    const hash = await hashPassword('Ünïcödé ﬁ'.normalize('NFC'))
    expect(await verifyPassword('Ünïcödé fi'.normalize('NFD'), hash)).toBe(true)
  })

  it('is verified at the cost that it was hashed with', async () => {
    const cheap = 'scrypt$4$8$1$c2FsdHNhbHRzYWx0c2FsdA==$'
    await expect(verifyPassword('anything', `${cheap}${'A'.repeat(43)}=`)).resolves.toBe(false)
  })

  it('is never right when there is no hash to compare with', async () => {
    expect(await verifyPassword('', null)).toBe(false)
    expect(await verifyPassword('correct horse battery', null)).toBe(false)
  })

  it('of nobody takes as much work as one that is stored now', async () => {
    const work = (hash: string) => hash.split('$').slice(0, 4)
    const lengths = (hash: string) => hash.split('$').map(({ length }) => length)
    const stored = await hashPassword('correct horse battery')
    expect(work(nobodysHash)).toEqual(work(stored))
    expect(lengths(nobodysHash)).toEqual(lengths(stored))
  })

  it('cannot be verified against a hash that is damaged', async () => {
    await expect(verifyPassword('anything', 'md5$1$2$3')).rejects.toThrow('damaged')
  })
})
