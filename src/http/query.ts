import { invalid } from './problem.ts'

/** Refuses a query with what no text can have: NUL characters, and bytes that are no UTF-8, surrogates among them. */
export function requireReadableQuery(url: string): void {
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? []
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split(/=([^]*)/)
    if (isReadable(name) && isReadable(value)) continue
    const [field] = isReadable(name) ? new URLSearchParams(pair).keys() : []
    throw invalid({ [field ?? 'non_field_errors']: ['Null characters and unpaired surrogates are not allowed.'] })
  }
}

// A percent sign that begins no escape stands for itself (WHATWG URL); what begins one has to be characters.
function isReadable(text: string): boolean {
  try {
    return (text.match(/(?:%[0-9a-f]{2})+/gi) ?? []).every((bytes) => !decodeURIComponent(bytes).includes('\0'))
  } catch {
    return false
  }
}
