/** What is wrong with a password that somebody wants to register with; nothing when it is good. */
export function passwordFaults(password: string, username: string, isCommon: (password: string) => boolean): string[] {
  const plain = password.normalize('NFKC').toLowerCase()
  const faults: string[] = []
  if (Array.from(password).length < 8) {
    faults.push('This password is too short. It must contain at least 8 characters.')
  }
  if (/^\p{Nd}+$/u.test(plain)) faults.push('This password is entirely numeric.')
  if (isCommon(plain)) faults.push('This password is too common.')
  if (plain === username.toLowerCase()) faults.push('The password must not be the username.')
  return faults
}
