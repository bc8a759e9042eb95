export interface ServerEvent {
  event: string
  data: string
}

/** The events of a `text/event-stream` (WHATWG HTML, section 9.2). Leaving the loop closes the stream. */
export async function* readEvents(body: ReadableStream): AsyncGenerator<ServerEvent, void> {
  let event = 'message'
  let data: string[] = []
  for await (const line of readLines(body)) {
    if (line === '') {
      if (data.length > 0) yield { event, data: data.join('\n') }
      event = 'message'
      data = []
      continue
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }
}

async function* readLines(body: ReadableStream): AsyncGenerator<string, void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += value
      // A carriage return at the end may be half of a line break.
      const lines = rest.split(/\r\n|\n|\r(?=[^])/)
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
