import { GoogleGenerativeAI, type GenerateContentRequest } from '@google/generative-ai'
import type { z } from 'zod'
import type { Call, Choosing, Model, Proposal, SpokenCall, Suggesting, Suggestion, Usage } from '../model.ts'
import { spokenLanguage } from '../telling/languages.ts'
import { speak } from '../telling/speaking.ts'
import { sayIt } from '../telling/tell.ts'
import type { Telling } from '../telling/telling.ts'
import { activitiesAnswer, areasAnswer, type ChosenAnswer, chosenAnswer, heardAnswer } from './answers.ts'
import { circuitBreaker } from './circuit.ts'
import { guardedCall, type CallLimits } from './call.ts'
import { parseAnswer, readResponse, type ResponsePart } from './response.ts'
import { toResponseSchema } from './schema.ts'
import { hear } from './speech.ts'
import { heardFrom } from './hearing.ts'
import * as prompts from './prompts.ts'

export interface GeminiOptions {
  apiKey: string
  modelName: string
  /** Where to send requests instead of Google: a gateway or a stand-in. */
  baseUrl: string | null
  /** For everything the instance does, counted from its creation. */
  deadlineMilliseconds: number
  /** How long one attempt may go without an answer. */
  attemptMilliseconds?: number
  /** The trace that its requests belong to (W3C Trace Context). */
  traceparent?: string | null
  now: () => number
  random: () => number
  wait?: CallLimits['wait']
}

type GeminiModel = Model & { readonly usage: Readonly<Usage> }

/** Thinking counts against this limit too, and a model without a limit may think for ever. */
const maxOutputTokens = 8_192

/** Gemini behind the port; make one for each turn, because the deadline and the usage are a turn's. */
export function createGeminiModel(options: GeminiOptions): GeminiModel {
  const { apiKey, modelName, now, random, wait = waitFor } = options
  const baseUrl = options.baseUrl?.replace(/(?<!\/)\/+$/, '')
  const model = new GoogleGenerativeAI(apiKey).getGenerativeModel(
    { model: modelName },
    {
      ...(baseUrl ? { baseUrl } : {}),
      ...(options.traceparent ? { customHeaders: { traceparent: options.traceparent } } : {}),
    },
  )
  const circuit = circuitBreaker(`${baseUrl ?? ''} ${modelName}`, now)
  const deadline = now() + options.deadlineMilliseconds
  const limits = { deadline, attemptMilliseconds: options.attemptMilliseconds ?? 12_000, now, random, wait }
  const usage: Usage = { calls: 0, tokensIn: 0, tokensOut: 0 }

  function count(tokens: ResponsePart['tokens']) {
    usage.tokensIn += tokens?.in ?? 0
    usage.tokensOut += tokens?.out ?? 0
  }

  function ask<T>(prompt: prompts.Prompt, schema: z.ZodType<T>, call: Call): Promise<T> {
    const request = toRequest(prompt, {
      responseMimeType: 'application/json',
      responseSchema: toResponseSchema(schema),
    })
    return guardedCall(limits, circuit, call.signal, async ({ signal }) => {
      usage.calls += 1
      const { response } = await model.generateContent(request, { signal })
      const part = readResponse(response)
      count(part.tokens)
      return parseAnswer(part, schema)
    })
  }

  function improvise(prompt: prompts.Prompt, call: SpokenCall): Promise<string> {
    const request = toRequest(prompt, {})
    return guardedCall(limits, circuit, call.signal, async (attempt) => {
      usage.calls += 1
      const { stream, response } = await model.generateContentStream(request, { signal: attempt.signal })
      // The SDK reads the stream twice; a cut rejects this reading as well, and nobody else would catch it.
      response.catch(() => undefined)
      return hear(stream, attempt, { onToken: call.onToken, onUsage: count })
    })
  }

  async function suggest(suggesting: Suggesting, call: Call): Promise<Suggestion[]> {
    const prompt = prompts.suggest(suggesting)
    if (suggesting.of === 'areas') {
      const { areas } = await ask(prompt, areasAnswer, call)
      return areas.map((area) => ({ of: 'area', area }))
    }
    const { activities } = await ask(prompt, activitiesAnswer, call)
    return activities.map((activity) => ({ of: 'activity', activity }))
  }

  return {
    name: modelName,
    promptVersion: prompts.promptVersion,
    usage,
    listen: async (listening, call) => heardFrom(await ask(prompts.listen(listening), heardAnswer, call), listening),
    choose: async (choosing, call) => proposalsFrom(await ask(prompts.choose(choosing), chosenAnswer, call), choosing),
    suggest,
    tell: async (telling, call) => {
      const draft = await sayIt(telling)
      if (!isWorthWords(telling)) return speak(draft, call)
      return improvise(prompts.tell(telling, draft, new Date(now()).toISOString().slice(0, 10)), call)
    },
  }
}

/** Our own sentences do where we speak the language, but for what was asked freely. */
function isWorthWords({ kind, language }: Telling): boolean {
  return spokenLanguage(language) === null || kind === 'answer' || kind === 'about_place' || kind === 'small_talk'
}

function proposalsFrom({ places }: ChosenAnswer, { candidates }: Choosing): Proposal[] {
  return places.map(({ candidate: number, ...own }) => {
    const candidate = number === null ? undefined : candidates[number - 1]
    return candidate === undefined
      ? { kind: 'own', ...own, bestMonths: [...new Set(own.bestMonths)].sort((one, other) => one - other) }
      : { kind: 'candidate', candidate, description: own.description }
  })
}

function toRequest(
  { system, material }: prompts.Prompt,
  form: NonNullable<GenerateContentRequest['generationConfig']>,
): GenerateContentRequest {
  return {
    systemInstruction: system,
    contents: [{ role: 'user', parts: [{ text: material }] }],
    generationConfig: { maxOutputTokens, ...form },
  }
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish)
  })
}
