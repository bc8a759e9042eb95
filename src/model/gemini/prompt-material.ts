/**
 * The user turn of a prompt: one JSON document in a fence. As JSON text with `<` escaped, nothing a traveller
 * writes can close the fence or look like a line of the prompt.
 */
export const material = (document: Record<string, unknown>): string =>
  `<material>\n${JSON.stringify(document).replaceAll('<', '\\u003c')}\n</material>`
