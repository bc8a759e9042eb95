import { GoogleGenerativeAI, type GenerateContentRequest } from '@google/generative-ai'
import type { z } from 'zod'
import { gradeAnswer, questionsAnswer, readingAnswer, suggestionsAnswer } from './answers.ts'
import { circuitBreaker } from './circuit.ts'
import { guardedCall, type CallLimits } from './call.ts'
import { parseAnswer, readResponse, type ResponsePart } from './response.ts'
import { toResponseSchema } from './schema.ts'
import { hear } from './speech.ts'
import type { Call, Model, SpokenCall } from '../model.ts'
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
  now: () => number
  random: () => number
  wait?: CallLimits['wait']
}

export interface Usage {
  /** Requests sent, repeated ones included. */
  calls: number
  tokensIn: number
  /** What the model wrote and thought: both are paid for. */
  tokensOut: number
}

export type GeminiModel = Model & { readonly usage: Readonly<Usage> }

/** Thinking counts against this limit too, and a model without a limit may think for ever. */
const maxOutputTokens = 8_192

/** Gemini behind the port; make one for each turn, because the deadline and the usage are a turn's. */
export function createGeminiModel(options: GeminiOptions): GeminiModel {
  const { apiKey, modelName, now, random, wait = waitFor } = options
  const baseUrl = options.baseUrl?.replace(/(?<!\/)\/+$/, '')
  const model = new GoogleGenerativeAI(apiKey).getGenerativeModel({ model: modelName }, baseUrl ? { baseUrl } : {})
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

  function speak(prompt: prompts.Prompt, call: SpokenCall): Promise<string> {
    const request = toRequest(prompt, {})
    return guardedCall(limits, circuit, call.signal, async (attempt) => {
      usage.calls += 1
      const { stream, response } = await model.generateContentStream(request, { signal: attempt.signal })
      // The SDK reads the stream twice; a cut rejects this reading as well, and nobody else would catch it.
      response.catch(() => undefined)
      return hear(stream, attempt, { onToken: call.onToken, onUsage: count })
    })
  }

  return {
    name: modelName,
    usage,
    draftQuestions: (brief, draft, call) => ask(prompts.draftQuestions(brief, draft), questionsAnswer, call),
    gradeQuestions: (brief, questions, call) => ask(prompts.gradeQuestions(brief, questions), gradeAnswer, call),
    draftDestinations: (brief, draft, call) => ask(prompts.draftDestinations(brief, draft), suggestionsAnswer, call),
    gradeDestinations: (brief, suggestions, call) =>
      ask(prompts.gradeDestinations(brief, suggestions), gradeAnswer, call),
    readReply: (brief, offered, message, call) =>
      ask(prompts.readReply(brief, offered, message), readingAnswer(offered.length), call),
    discuss: (brief, offered, message, call) => speak(prompts.discuss(brief, offered, message), call),
  }
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
