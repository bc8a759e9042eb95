/** Loads the list of common passwords, all in lower case, the first time that somebody registers. */
export async function loadCommonPasswords(): Promise<ReadonlySet<string>> {
  commonPasswords ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return commonPasswords
}

let commonPasswords: Promise<ReadonlySet<string>> | undefined
